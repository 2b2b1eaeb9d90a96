package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.FileName;
import app.evenkeel.document.PageSize;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Template;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Names;
import app.evenkeel.language.OneLine;
import app.evenkeel.letter.LetterTrouble.Whose;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Drafts letters. */
public final class Letters {
    private final LetterRequest request;
    private final List<Invoice> invoices;
    private final Values values;
    private final TemplateText template;
    private final List<List<Filling.Filled>> paragraphs;

    private Letters(LetterRequest request) {
        this.request = request;
        this.invoices = ChosenInvoices.of(request);
        this.values = new Values(request, invoices);
        this.template = Templates.of(request);
        this.paragraphs = Filling.of(template, values);
    }

    /** The kinds of letter that there are. */
    public static List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }

    /**
     * The invoices that a letter about payment is about where none is named, the earliest due date
     * first: all that are overdue, after the first reminder those that one was about, if any.
     */
    public static List<Invoice> proposed(
            Relation relation, LetterKind kind, @Nullable Integer step, LocalDate on) {
        return ChosenInvoices.proposed(relation, kind, step, on);
    }

    /**
     * The letter: in its own wording, else in the owner's template for its kind, step and language,
     * else in the built-in one.
     *
     * @throws LetterRefused if the letter cannot be written, with what to do about it
     */
    public static Draft draft(LetterRequest request) {
        return checked(request).draft();
    }

    /**
     * The letter as a text to begin one's own wording from: all that is mere words is filled in,
     * and what is more, as a table or the signature, stands as a variable alone on its line. As the
     * wording of the same request it gives the same letter.
     *
     * @throws LetterRefused if the letter cannot be written, with what to do about it
     */
    public static String wording(LetterRequest request) {
        Letters letters = checked(request);
        return Wording.of(letters.paragraphs, !letters.signed());
    }

    /**
     * What the owner's own words name otherwise than the template would on this day, told in the
     * owner's language: an amount, an invoice, a bank account or a day in the place of another.
     * Empty where the letter has no own words.
     *
     * @throws LetterRefused if the letter cannot be written, with what to do about it
     */
    public static List<String> outdated(LetterRequest request) {
        if (request.wording() == null) {
            return List.of();
        }
        Letters own = checked(request);
        String words = Wording.of(own.paragraphs, false);
        return new Outdated(request, own.invoices, words, wording(request.worded(null)))
                .sentences();
    }

    /** The words that the owner wrote for it, for this one letter or as their template. */
    public static Optional<String> ownWords(LetterRequest request) {
        return Optional.ofNullable(request.wording())
                .or(() ->
                        Templates.own(
                                        request.owner().correspondence().templates(),
                                        request.form(),
                                        request.language())
                                .map(Template::text));
    }

    private static Letters checked(LetterRequest request) {
        Conditions.check(request);
        return new Letters(request);
    }

    /** A heading and a signature alone are no letter. */
    private void thatItHasWords() {
        boolean words =
                paragraphs.stream()
                        .flatMap(List::stream)
                        .anyMatch(filled ->
                                !(filled instanceof Filling.Standing(Variable variable, var _))
                                        || variable != Variable.SIGNATURE);
        if (!words) {
            throw Templates.noWordsLeft();
        }
    }

    private Draft draft() {
        thatItHasWords();
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead());
        Text subject = subject();
        blocks.add(new Block.Heading(1, subject));
        blocks.addAll(Filling.blocks(paragraphs, values.unbroken()));
        if (!signed()) {
            blocks.add(values.signature());
        }
        Document document =
                new Document(
                        subject.plain(),
                        request.owner().name(),
                        Locale.of(request.language().id()),
                        request.on(),
                        PageSize.of(request.owner().correspondence().stationery().paper().id()),
                        blocks);
        List<Invoice> named = named();
        return new Draft(
                document,
                request.kind(),
                request.language(),
                request.form().step(),
                named.stream().map(Invoice::id).toList(),
                fileName(named),
                Warnings.of(request, named, document));
    }

    /** Whether its words sign it; else it is signed beneath them. */
    private boolean signed() {
        String name = OneLine.of(request.owner().name());
        return template.names(Variable.SIGNATURE)
                || template.names(Variable.OWNER)
                || (template.origin().whose() == Whose.WORDING && template.says(name));
    }

    /** The invoices that it is about. */
    private List<Invoice> named() {
        if (request.kind() == LetterKind.WORK_RESUMED) {
            return Resumption.of(request).settled().invoices();
        }
        return request.tellsWhatIsOwed() ? invoices : List.of();
    }

    /** The client, then the invoice where it asks for one payment, else the day, then the kind. */
    private String fileName(List<Invoice> named) {
        String about =
                request.aboutPayment() && named.size() == 1
                        ? named.getFirst().number()
                        : request.on().toString();
        return FileName.of(
                request.relation().client().name(),
                about,
                new Names(request.language()).of(request.kind(), request.form().step()));
    }

    private Block letterhead() {
        return new Block.Letterhead(
                logo(),
                Addressee.texts(request.language(), sender()),
                new Addressee(request).lines(),
                List.of(Text.together(new Dates(request.language()).day(request.on()))));
    }

    private Block.@Nullable Logo logo() {
        Owner owner = request.owner();
        return Block.Logo.of(
                        owner.correspondence().stationery().logoBytes(),
                        owner.trade().isBlank() ? owner.name() : owner.trade())
                .orElse(null);
    }

    private List<String> sender() {
        Owner owner = request.owner();
        String own = owner.correspondence().stationery().letterhead();
        if (!own.isBlank()) {
            return own.lines().toList();
        }
        List<String> sender = new ArrayList<>(List.of(owner.name(), owner.trade()));
        sender.addAll(Addressee.addressLines(owner.address()));
        return sender;
    }

    private Text subject() {
        return new Subjects(
                        new Sentences(request.language()),
                        invoices.size(),
                        values.within(Variable.INVOICES))
                .of(request.form());
    }
}
