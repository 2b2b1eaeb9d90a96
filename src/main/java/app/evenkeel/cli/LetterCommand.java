package app.evenkeel.cli;

import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.LetterRequest;
import app.evenkeel.letter.Letters;
import app.evenkeel.letter.mail.MailEnds;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

@Command(
        name = "letter",
        description = {
            "Drafts a letter in the client's language.",
            "Kinds: payment-reminder, work-paused, feedback-needed, boundaries, way-of-working, termination."
        })
final class LetterCommand extends JournalCommand {
    @Parameters(paramLabel = "KIND")
    private String kind;

    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(
            names = "--invoice",
            paramLabel = "NO",
            description = "An invoice that it is about; without any, all that are overdue.")
    private List<String> invoices = List.of();

    @Option(names = "--step", paramLabel = "N", description = "The step of the payment ladder.")
    private @Nullable Integer step;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why you part; a termination needs it.")
    private @Nullable String reason;

    @Option(names = "--language", paramLabel = "L", description = "Without it, the client's.")
    private @Nullable String language;

    @Option(names = "--on", paramLabel = "D", description = "The day it bears; without it, today.")
    private @Nullable String on;

    @Option(names = "--out", paramLabel = "FILE", description = "A file: .txt, .pdf or .eml.")
    private @Nullable Path out;

    @Option(names = "--sent", description = "Record it as sent on that day.")
    private boolean sent;

    @Override
    void run(Desk desk) {
        LetterKind wanted =
                Arguments.choice(
                        "KIND",
                        kind,
                        Letters.kinds().toArray(LetterKind[]::new),
                        LetterKind::id,
                        LetterKind::of);
        Relation relation = desk.journal().relation(desk.client(client).id());
        Draft draft =
                Letters.draft(
                        new LetterRequest(
                                desk.owner(),
                                relation,
                                wanted,
                                Given.or(
                                        language,
                                        Arguments::language,
                                        relation.client().language()),
                                step,
                                invoices,
                                Given.or(reason, ""),
                                desk.on(on)));
        draft.warnings().forEach(desk.door()::note);
        MailEnds ends = MailEnds.of(desk.owner(), relation.client(), wanted);
        new Paper(desk.door()).give(draft, ends, desk.owner().language(), out);
        if (sent) {
            desk.write(
                    Change.put(relation.client().id(), draft.sent(FreshId.of("l"), desk.on(on))));
        }
    }
}
