package app.evenkeel.cli;

import app.evenkeel.advice.Keeping;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.List;

@Command(
        name = "boundary",
        description = {
            "Records a boundary that you told a client, and prints its id.",
            "Without WORDS, lists the client's boundaries and whether they were kept."
        })
final class BoundaryCommand extends JournalCommand {
    @Parameters(index = "0", paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Parameters(
            index = "1",
            paramLabel = "WORDS",
            arity = "0..1",
            description = "What you told them.")
    private @Nullable String words;

    @Option(
            names = "--about",
            paramLabel = "SIGNAL",
            description =
                    "What should stop, such as contact-outside-hours; may be given several times.")
    private List<String> about = List.of();

    @Option(names = "--told", paramLabel = "D", description = "The day; without it, today.")
    private @Nullable String told;

    @Option(names = "--end", paramLabel = "ID", description = "This boundary ended.")
    private @Nullable String end;

    @Option(
            names = "--on",
            paramLabel = "D",
            description = "With --end, the day it ended; in a list, as on this day.")
    private @Nullable String on;

    @Option(names = "--json", description = "List them in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        Client found = desk.client(client);
        if (words != null && end != null) {
            throw new Refused("Give WORDS to record a boundary, or --end ID to end one, not both");
        }
        if (words == null && (!about.isEmpty() || told != null)) {
            throw new Refused(
                    "To record a boundary, say in WORDS what you told them: evenkeel boundary %s WORDS --about SIGNAL"
                            .formatted(Plain.shortened(found.id())));
        }
        if (words != null && on != null) {
            throw new Refused(
                    "--on is for a list or with --end; say with --told D on which day you told it");
        }
        if (words != null) {
            record(desk, found, words);
        } else if (end != null) {
            end(desk, found, end);
        } else {
            list(desk, found);
        }
    }

    private void record(Desk desk, Client found, String said) {
        if (about.isEmpty()) {
            throw new Refused(
                    "A boundary needs --about SIGNAL, such as contact-outside-hours, so that it shows whether it is kept");
        }
        LocalDate day = Given.or(told, d -> Arguments.date("--told", d), desk.today());
        if (day.isAfter(desk.today())) {
            throw new Refused(
                    "--told %s is still to come; record a boundary once it has been told"
                            .formatted(day));
        }
        Boundary boundary =
                new Boundary(
                        FreshId.of("b"),
                        day,
                        said,
                        about.stream().map(BoundaryCommand::signal).distinct().toList(),
                        null);
        desk.write(Change.put(found.id(), boundary));
        desk.door().say(boundary.id());
    }

    private static SignalKind signal(String id) {
        SignalKind kind = Arguments.signalKind("--about", id);
        if (kind.easing()) {
            throw new Refused(
                    "--about %s is nothing that a boundary could stop; name what weighs on the relation"
                            .formatted(id));
        }
        return kind;
    }

    private void end(Desk desk, Client found, String id) {
        LocalDate day = desk.on(on);
        desk.journal()
                .write(
                        () -> boundary(desk, found, id),
                        before -> List.of(Change.replace(found.id(), before, ended(before, day))));
        desk.door().say("Boundary %s: ended on %s".formatted(Plain.line(id), day));
    }

    private static Boundary boundary(Desk desk, Client found, String id) {
        List<Boundary> all = desk.journal().relation(found.id()).boundaries();
        return all.stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        NotThere.boundary(
                                id, found.name(), all.stream().map(Boundary::id).toList()));
    }

    private static Boundary ended(Boundary b, LocalDate day) {
        if (day.isBefore(b.toldOn())) {
            throw new Refused(
                    "Boundary %s cannot end on %s, before it was told on %s; change --on"
                            .formatted(b.id(), day, b.toldOn()));
        }
        return new Boundary(b.id(), b.toldOn(), b.words(), b.signals(), day);
    }

    private void list(Desk desk, Client found) {
        Assessed assessed = desk.assessed(found, desk.on(on));
        List<Keeping> keepings = Keeping.of(assessed);
        if (json) {
            desk.door().say(Json.text(BoundaryList.json(keepings)));
        } else {
            desk.door()
                    .say(
                            new BoundaryList(desk.owner().language(), assessed.relation())
                                    .text(keepings));
        }
    }
}
