package app.evenkeel.cli;

import app.evenkeel.advice.Keeping;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.report.advice.KeepingWords;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** Boundaries that were told, and whether they were kept. */
record BoundaryList(Language language, Relation relation) {
    static final String NONE =
            "No boundaries yet. Record one: evenkeel boundary C WORDS --about SIGNAL";

    static ArrayNode json(List<Keeping> keepings) {
        ArrayNode array = Json.NODES.arrayNode();
        keepings.forEach(k -> array.add(json(k)));
        return array;
    }

    private static ObjectNode json(Keeping keeping) {
        Boundary boundary = keeping.boundary();
        ObjectNode node =
                Json.NODES
                        .objectNode()
                        .put("id", boundary.id())
                        .put("words", boundary.words())
                        .put("toldOn", boundary.toldOn().toString());
        Json.strings(node, "about", boundary.signals().stream().map(SignalKind::id));
        node.put("endedOn", boundary.endedOn() == null ? null : boundary.endedOn().toString());
        node.put("broken", keeping.broken());
        node.put("daysBefore", keeping.daysBefore());
        Json.strings(node, "before", keeping.before().stream().map(Evidence::source));
        node.put("daysSince", keeping.daysSince());
        Json.strings(node, "since", keeping.since().stream().map(Evidence::source));
        return node;
    }

    String text(List<Keeping> keepings) {
        return keepings.isEmpty() ? NONE : String.join("\n", lines(0, keepings));
    }

    /** Each with its id, and beneath it how it was kept. */
    List<String> lines(int indent, List<Keeping> keepings) {
        List<String> lines = new ArrayList<>();
        for (Keeping keeping : keepings) {
            lines.addAll(
                    Plain.wrapped(
                            indent, keeping.boundary().id() + ": " + keeping.boundary().words()));
            lines.addAll(Plain.wrapped(indent + 4, new KeepingWords(language).kept(keeping)));
            if (!keeping.since().isEmpty()) {
                GaugeWords words = new GaugeWords(language);
                lines.add(
                        Plain.columns(
                                keeping.since().stream()
                                        .map(e -> words.piece(indent + 8, relation, e))
                                        .toList()));
            }
        }
        return lines;
    }
}
