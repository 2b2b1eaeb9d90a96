package app.evenkeel.cli;

import app.evenkeel.advice.PaymentLadder;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.LetterRequest;
import app.evenkeel.letter.Letters;
import app.evenkeel.letter.Waiver;
import app.evenkeel.letter.mail.MailEnds;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

@Command(
        name = "letter",
        description = {
            "Drafts a letter in the client's language.",
            "Kinds: payment-reminder, work-paused, work-resumed, feedback-needed, boundaries, scope-change, way-of-working, termination."
        })
final class LetterCommand extends JournalCommand {
    /** In bytes; a letter of one page has some two thousand. */
    private static final int LONGEST_WORDING = 100 << 10;

    @Parameters(paramLabel = "KIND")
    private String kind;

    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(
            names = "--invoice",
            paramLabel = "NO",
            description =
                    "An invoice that it is about; without any, all that are overdue (after a first reminder, those it was about), or, where work resumes, those that had paused it.")
    private List<String> invoices = List.of();

    @Option(
            names = "--step",
            paramLabel = "N",
            description =
                    "Of a payment-reminder: 1, or 2 to ask what is in the way; without it, the one that comes next.")
    private @Nullable Integer step;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description =
                    "Why you part, which a termination needs; in a scope-change, what was asked for.")
    private @Nullable String reason;

    @Option(names = "--language", paramLabel = "L", description = "Without it, the client's.")
    private @Nullable String language;

    @Option(names = "--on", paramLabel = "D", description = "The day it bears; without it, today.")
    private @Nullable String on;

    @Option(
            names = "--waive-until",
            paramLabel = "D",
            description =
                    "Offer to waive interest and the fixed sum if payment comes by this day; from step 2 on.")
    private @Nullable String waiveUntil;

    @Option(
            names = "--wording",
            paramLabel = "FILE",
            description =
                    "Your own words for this letter: text in UTF-8, read as a template, so that {salutation}, {invoices} and the like are filled in.")
    private @Nullable Path wording;

    @Mixin private final PaperOptions paper = new PaperOptions();

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
        LocalDate day = desk.on(on);
        if (sent && day.isAfter(desk.today())) {
            throw new Refused(
                    "--on %s is still to come; record the letter with --sent once it has gone out"
                            .formatted(day));
        }
        Relation relation = desk.journal().relation(desk.client(client).id());
        LetterRequest request = request(desk, relation, wanted, day);
        Draft draft = Letters.draft(request);
        draft.warnings().forEach(desk.door()::note);
        Letters.ownWords(request)
                .ifPresent(words ->
                        ToneText.besideALetter(words, request.language(), desk.owner().language())
                                .forEach(desk.door()::note));
        paper.give(desk, draft, MailEnds.of(desk.owner(), relation.client(), wanted));
        if (sent) {
            desk.write(Change.put(relation.client().id(), draft.sent(FreshId.of("l"), day)));
        }
    }

    /** Without one, the step of the payment ladder that comes next. */
    private @Nullable Integer step(Desk desk, Relation relation, LetterKind wanted, LocalDate day) {
        if (step != null || wanted != LetterKind.PAYMENT_REMINDER) {
            return step;
        }
        List<Invoice> about =
                relation.invoices().stream().filter(i -> invoices.contains(i.number())).toList();
        return PaymentLadder.of(relation, desk.owner().ladder(), day).reminder(about);
    }

    private LetterRequest request(Desk desk, Relation relation, LetterKind wanted, LocalDate day) {
        return new LetterRequest(
                desk.owner(),
                relation,
                wanted,
                Given.or(language, Arguments::language, relation.client().language()),
                step(desk, relation, wanted, day),
                invoices,
                Given.or(reason, ""),
                day,
                waiveUntil == null ? null : new Waiver(Arguments.date("--waive-until", waiveUntil)),
                wording == null ? null : SourceFile.read(wording, LONGEST_WORDING).text());
    }
}
