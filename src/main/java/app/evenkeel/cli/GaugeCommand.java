package app.evenkeel.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;

import java.time.LocalDate;
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
        desk.door()
                .say(
                        client == null
                                ? all(desk, Judged.all(desk, day))
                                : one(desk, Judged.of(desk, desk.client(client), day)));
    }

    private String one(Desk desk, Judged judged) {
        return json ? Json.text(GaugeJson.of(judged.assessment())) : text(desk, judged);
    }

    private String all(Desk desk, List<Judged> judged) {
        if (json) {
            ArrayNode array = Json.NODES.arrayNode();
            judged.forEach(j -> array.add(GaugeJson.of(j.assessment())));
            return Json.text(array);
        }
        return judged.isEmpty()
                ? ClientsCommand.NONE
                : judged.stream().map(j -> text(desk, j)).collect(Collectors.joining("\n\n"));
    }

    private static String text(Desk desk, Judged judged) {
        return new GaugeText(desk.owner().language(), judged.relation()).of(judged.assessment());
    }
}
