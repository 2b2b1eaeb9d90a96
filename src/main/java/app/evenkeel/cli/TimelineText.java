package app.evenkeel.cli;

import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.journal.TimelineItem.Decided;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.OnADay;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Sent;
import app.evenkeel.journal.TimelineItem.Told;
import app.evenkeel.journal.TimelineItem.Written;
import app.evenkeel.language.Names;
import app.evenkeel.language.TimelineWords;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on a timeline, in words and in JSON. */
record TimelineText(Language language, ZoneId zone) {

    String lines(List<TimelineItem> items) {
        return Plain.columns(items.stream().map(this::row).toList());
    }

    private List<String> row(TimelineItem item) {
        return List.of(Moments.shortly(when(item), zone), how(item), said(item) + chips(item));
    }

    private String how(TimelineItem item) {
        if (!(item instanceof Written(Entry e))) {
            return "";
        }
        String arrow =
                switch (e.direction()) {
                    case INCOMING -> "< ";
                    case OUTGOING -> "> ";
                    case NONE -> "  ";
                };
        return arrow + new Names(language).of(e.channel());
    }

    private String said(TimelineItem item) {
        return Plain.line(text(item));
    }

    private String chips(TimelineItem item) {
        if (!(item instanceof Written(Entry e)) || e.signals().isEmpty()) {
            return "";
        }
        return e.signals().stream()
                .map(s -> new Names(language).of(s.kind()))
                .collect(Collectors.joining(" · ", "  [", "]"));
    }

    ObjectNode json(TimelineItem item) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("at", Moments.text(when(item)));
        node.put("kind", kind(item));
        node.put("source", item.fact().id());
        node.put("text", text(item));
        ArrayNode signals = node.putArray("signals");
        if (item instanceof Written(Entry e)) {
            e.signals().forEach(s -> signals.add(s.kind().id()));
        }
        return node;
    }

    private static Temporal when(TimelineItem item) {
        return switch (item) {
            case Written(Entry e) -> e.at();
            case OnADay d -> d.on();
        };
    }

    private static String kind(TimelineItem item) {
        return switch (item) {
            case Written _ -> "entry";
            case Invoiced _ -> "invoice";
            case Paid _ -> "payment";
            case Sent _ -> "letter";
            case Told _ -> "boundary";
            case Decided _ -> "decision";
        };
    }

    private String text(TimelineItem item) {
        return new TimelineWords(language).of(item);
    }
}
