package app.evenkeel.cli;

import app.evenkeel.gauge.Assessed;

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
                                ? all(desk, desk.assessed(day))
                                : one(desk, desk.assessed(desk.client(client), day)));
    }

    private String one(Desk desk, Assessed assessed) {
        return json ? Json.text(GaugeJson.of(assessed.assessment())) : text(desk, assessed);
    }

    private String all(Desk desk, List<Assessed> assessed) {
        if (json) {
            ArrayNode array = Json.NODES.arrayNode();
            assessed.forEach(j -> array.add(GaugeJson.of(j.assessment())));
            return Json.text(array);
        }
        return assessed.isEmpty()
                ? ClientsCommand.NONE
                : assessed.stream().map(j -> text(desk, j)).collect(Collectors.joining("\n\n"));
    }

    private static String text(Desk desk, Assessed assessed) {
        return new GaugeText(desk.owner().language(), assessed.relation())
                .of(assessed.assessment());
    }
}
