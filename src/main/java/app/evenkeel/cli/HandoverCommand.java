package app.evenkeel.cli;

import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.HandoverList;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;

@Command(
        name = "handover",
        description = {
            "Draws up the list of accounts for the client to confirm and sign.",
            "While something is overdue, it lists only what has been handed over."
        })
final class HandoverCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(names = "--on", paramLabel = "D", description = "The day it bears; without it, today.")
    private @Nullable String on;

    @Option(names = "--language", paramLabel = "L", description = "Without it, the client's.")
    private @Nullable String language;

    @Mixin private final PaperOptions paper = new PaperOptions();

    @Override
    void run(Desk desk) {
        Relation relation = desk.journal().relation(desk.client(client).id());
        LocalDate day = desk.on(on);
        if (HandoverList.accounts(relation, day).isEmpty()) {
            throw nothing(relation);
        }
        paper.give(
                desk,
                HandoverList.of(
                        desk.owner(),
                        relation,
                        Given.or(language, Arguments::language, relation.client().language()),
                        day));
    }

    private static Refused nothing(Relation relation) {
        String name = Plain.line(relation.client().name());
        String id = Plain.line(relation.client().id());
        return new Refused(
                relation.accounts().isEmpty()
                        ? "No account of %s is in your care (evenkeel account %s NAME adds one)"
                                .formatted(name, id)
                        : "While something is overdue, %s is only asked to confirm what has been handed over, and nothing has been (evenkeel account %s --id ID --handed-over D records it)"
                                .formatted(name, id));
    }
}
