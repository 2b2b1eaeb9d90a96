package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.FileName;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Drafts letters. */
public final class Letters {
    private static final List<LetterKind> KINDS =
            List.of(
                    LetterKind.PAYMENT_REMINDER,
                    LetterKind.WORK_PAUSED,
                    LetterKind.FEEDBACK_NEEDED,
                    LetterKind.BOUNDARIES,
                    LetterKind.WAY_OF_WORKING,
                    LetterKind.TERMINATION);

    private final LetterRequest request;
    private final List<Invoice> invoices;
    private final Values values;

    private Letters(LetterRequest request) {
        this.request = request;
        this.invoices = ChosenInvoices.of(request);
        this.values = new Values(request, invoices);
    }

    /** The kinds of letter that there are so far. */
    public static List<LetterKind> kinds() {
        return KINDS;
    }

    /**
     * The letter, in the owner's own wording where there is one for its kind and language.
     *
     * @throws LetterRefused if the letter cannot be written, with what to do about it
     */
    public static Draft draft(LetterRequest request) {
        Conditions.check(request);
        return new Letters(request).draft();
    }

    private Draft draft() {
        if (request.owner().name().isBlank()) {
            throw new LetterRefused(
                    new LetterTrouble.NoSender(),
                    "The letter would have no sender; say your name once with: evenkeel owner --name NAME.");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead());
        Text subject = subject();
        blocks.add(new Block.Heading(1, subject));
        TemplateText template = Templates.of(request);
        blocks.addAll(Filling.of(template, values));
        if (!template.names(Variable.SIGNATURE) && !template.names(Variable.OWNER)) {
            blocks.add(values.signature());
        }
        List<Invoice> named = request.namesInvoices() ? invoices : List.of();
        Document document =
                new Document(
                        subject.plain(),
                        request.owner().name(),
                        Locale.of(request.language().id()),
                        request.on(),
                        blocks);
        return new Draft(
                document,
                request.kind(),
                request.language(),
                step(),
                named.stream().map(Invoice::id).toList(),
                fileName(),
                Warnings.of(request, named));
    }

    /** Begins with the invoice where it is about one, else with the day. */
    private String fileName() {
        String first =
                request.aboutPayment() && invoices.size() == 1
                        ? invoices.getFirst().number()
                        : request.on().toString();
        return FileName.of(first, new Names(request.language()).of(request.kind()));
    }

    private @Nullable Integer step() {
        return request.kind() == LetterKind.PAYMENT_REMINDER ? 1 : null;
    }

    private Block letterhead() {
        Owner owner = request.owner();
        List<String> sender = new ArrayList<>(List.of(owner.name(), owner.trade()));
        sender.addAll(Addressee.addressLines(owner.address()));
        return new Block.Letterhead(
                Addressee.texts(request.language(), sender),
                new Addressee(request).lines(),
                List.of(Text.together(new Dates(request.language()).day(request.on()))));
    }

    private Text subject() {
        Sentences sentences = new Sentences(request.language());
        return switch (request.kind()) {
            case WORK_PAUSED -> sentences.of("letter.subject.work-paused");
            case FEEDBACK_NEEDED -> sentences.of("letter.subject.feedback-needed");
            case BOUNDARIES -> sentences.of("letter.subject.boundaries");
            case WAY_OF_WORKING -> sentences.of("letter.subject.way-of-working");
            case TERMINATION -> sentences.of("letter.subject.termination");
            default ->
                    invoices.size() == 1
                            ? sentences.of(
                                    "letter.subject.payment-reminder",
                                    Map.of("number", values.within(Variable.INVOICES)))
                            : sentences.of("letter.subject.payment-reminders");
        };
    }
}
