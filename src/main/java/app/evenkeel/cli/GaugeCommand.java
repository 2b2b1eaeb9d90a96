package app.evenkeel.cli;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

@Command(
        name = "gauge",
        description = "Shows how difficult the relation is, with the evidence for every point.")
final class GaugeCommand extends JournalCommand {
    @Parameters(paramLabel = "C", arity = "0..1", description = "One client; without it, all.")
    private @Nullable String client;

    @Option(names = "--on", paramLabel = "D", description = "As on this day.")
    private @Nullable String on;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        LocalDate day = desk.on(on);
        desk.door().say(client == null ? all(desk, day) : one(desk, desk.client(client), day));
    }

    private String one(Desk desk, Client found, LocalDate day) {
        Relation relation =
                desk.journal().relationForJudgement(found.id(), Assessor.looksBackTo(day));
        Assessment a = desk.assessor().assess(relation, day);
        return json ? Json.text(GaugeJson.of(a)) : text(desk, new Judged(relation, a));
    }

    private String all(Desk desk, LocalDate day) {
        Assessor assessor = desk.assessor();
        List<Judged> judged =
                desk.journal().relationsForJudgement(Assessor.looksBackTo(day)).stream()
                        .map(r -> new Judged(r, assessor.assess(r, day)))
                        .sorted(
                                Comparator.comparing(Judged::assessment, Assessment.WORST_FIRST)
                                        .thenComparing(j -> j.relation.client().id()))
                        .toList();
        if (!json && judged.isEmpty()) {
            return ClientsCommand.NONE;
        }
        if (!json) {
            return judged.stream().map(j -> text(desk, j)).collect(Collectors.joining("\n\n"));
        }
        ArrayNode array = Json.NODES.arrayNode();
        judged.forEach(j -> array.add(GaugeJson.of(j.assessment)));
        return Json.text(array);
    }

    private static String text(Desk desk, Judged judged) {
        return new GaugeText(desk.owner().language(), judged.relation).of(judged.assessment);
    }

    private record Judged(Relation relation, Assessment assessment) {}
}
