package app.evenkeel.cli;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Names;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

@Command(name = "clients", description = "Lists the clients, the most difficult first.")
final class ClientsCommand extends JournalCommand {
    static final String NONE = "No clients yet. Add one: evenkeel client NAME";

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        List<Standing> standings = desk.assessed(desk.today()).stream().map(Standing::of).toList();
        desk.door().say(json ? json(standings) : text(desk, standings));
    }

    private static String json(List<Standing> standings) {
        ArrayNode array = Json.NODES.arrayNode();
        for (Standing s : standings) {
            Assessment a = s.assessment;
            ObjectNode node =
                    array.addObject()
                            .put("id", s.client.id())
                            .put("name", s.client.name())
                            .put("status", s.client.status().id())
                            .put("overall", a.enough() ? (Integer) a.overall() : null)
                            .put("level", a.enough() ? a.level().id() : null);
            Json.money(node, "owed", s.owed);
        }
        return Json.text(array);
    }

    private static String text(Desk desk, List<Standing> standings) {
        if (standings.isEmpty()) {
            return NONE;
        }
        return Plain.columns(standings.stream().map(s -> row(desk, s)).toList());
    }

    private static List<String> row(Desk desk, Standing s) {
        Names names = new Names(desk.owner().language());
        Amounts amounts = new Amounts(desk.owner().language());
        Assessment a = s.assessment;
        return List.of(
                Plain.line(s.client.id()),
                Plain.line(s.client.name()),
                a.enough() ? String.valueOf(a.overall()) : "-",
                a.enough() ? names.level(a.level().id()) : names.tooLittle(),
                s.owed.stream().map(amounts::of).collect(Collectors.joining(" + ")));
    }

    private record Standing(Client client, Assessment assessment, List<Money> owed) {
        static Standing of(Assessed assessed) {
            LocalDate on = assessed.assessment().on();
            List<Money> owed =
                    assessed.relation().issuedBy(on).stream()
                            .map((Invoice i) -> i.balance(on))
                            .filter(Money::positive)
                            .toList();
            return new Standing(assessed.client(), assessed.assessment(), Money.sums(owed));
        }
    }
}
