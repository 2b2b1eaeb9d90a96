package app.evenkeel.cli;

import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.Dossier;
import app.evenkeel.report.DossierRequest;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;

@Command(
        name = "dossier",
        description = {
            "Draws up the record of what happened with a client, in order: facts only.",
            "It is private: for you and whoever advises you, not for the client."
        })
final class DossierCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "The first day it tells of; without it, from the beginning.")
    private @Nullable String from;

    @Option(names = "--on", paramLabel = "D", description = "The day it bears; without it, today.")
    private @Nullable String on;

    @Option(names = "--language", paramLabel = "L", description = "Without it, yours.")
    private @Nullable String language;

    @Option(
            names = "--without-letters",
            description = "Leave the full text of the letters out; their SHA-256 stays.")
    private boolean withoutLetters;

    @Mixin private final PaperOptions paper = new PaperOptions();

    @Override
    void run(Desk desk) {
        LocalDate last = desk.on(on);
        LocalDate first = from == null ? null : Arguments.date("--from", from);
        if (first != null && first.isAfter(last)) {
            throw new Refused(
                    "--from %s is after %s, the day that the dossier bears; change one of them"
                            .formatted(first, last));
        }
        Relation relation = desk.journal().relation(desk.client(client).id());
        paper.give(
                desk,
                Dossier.of(
                        new DossierRequest(
                                desk.owner(),
                                relation,
                                Given.or(language, Arguments::language, desk.owner().language()),
                                first,
                                last,
                                !withoutLetters)));
    }
}
