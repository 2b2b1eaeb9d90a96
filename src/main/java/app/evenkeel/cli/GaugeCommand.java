package app.evenkeel.cli;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.gauge.Relief;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;

import java.time.LocalDate;
import java.util.List;

@Command(
        name = "gauge",
        description = {
            "Shows how difficult the relation is: the evidence for every point, what would bring it down, and what to do.",
            "Without C, all clients in one line each, the worst first; in JSON, each in full."
        })
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
        if (json) {
            return Json.text(GaugeJson.of(assessed.assessment()));
        }
        List<Relief> reliefs =
                new Assessor(desk.owner()).reliefs(assessed.relation(), assessed.assessment().on());
        return new GaugeText(desk.owner().language(), assessed).of(reliefs);
    }

    private String all(Desk desk, List<Assessed> assessed) {
        if (json) {
            ArrayNode array = Json.NODES.arrayNode();
            assessed.forEach(j -> array.add(GaugeJson.of(j.assessment())));
            return Json.text(array);
        }
        return assessed.isEmpty()
                ? ClientsCommand.NONE
                : new GaugesText(desk.owner().language()).of(assessed);
    }
}
