package app.evenkeel.letter;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Rung;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a letter is to be.
 *
 * @param step the step of the payment ladder, 1 or 2; null for the first, and for letters without
 *     steps
 * @param invoices the numbers of the invoices it is about; empty for all that are overdue (after
 *     the first reminder for those that one was about, if any), or, in a termination, all that are
 *     open, or, where work resumes, those that had paused it; always empty for letters that name
 *     none
 * @param reason why the relation ends, which a termination needs; or what was asked for beyond what
 *     was agreed; empty where it is not said
 * @param on the letter's date, and the day whose facts it tells
 * @param waiver null where nothing is waived
 * @param wording the owner's own words for this one letter, read as a template; null for the
 *     template's words
 */
public record LetterRequest(
        Owner owner,
        Relation relation,
        LetterKind kind,
        Language language,
        @Nullable Integer step,
        List<String> invoices,
        String reason,
        LocalDate on,
        @Nullable Waiver waiver,
        @Nullable String wording) {
    public LetterRequest {
        invoices = invoices.stream().map(String::strip).distinct().toList();
    }

    /** A letter in the words of its template that waives nothing. */
    public LetterRequest(
            Owner owner,
            Relation relation,
            LetterKind kind,
            Language language,
            @Nullable Integer step,
            List<String> invoices,
            String reason,
            LocalDate on) {
        this(owner, relation, kind, language, step, invoices, reason, on, null, null);
    }

    /** A letter that was begun and put aside, on a day with the facts known by then. */
    public static LetterRequest of(
            Owner owner, Relation relation, LetterDraft begun, LocalDate on) {
        LocalDate until = begun.waivedUntil();
        return new LetterRequest(
                owner,
                relation,
                begun.kind(),
                begun.language(),
                begun.step(),
                relation.invoices().stream()
                        .filter(i -> begun.invoices().contains(i.id()))
                        .map(Invoice::number)
                        .toList(),
                begun.reason(),
                on,
                until == null ? null : new Waiver(until),
                begun.wording().isBlank() ? null : begun.wording());
    }

    /** The same letter with another waiver, or with none. */
    public LetterRequest waiving(@Nullable Waiver other) {
        return new LetterRequest(
                owner, relation, kind, language, step, invoices, reason, on, other, wording);
    }

    /** The same letter in the owner's own words, or again in the template's. */
    public LetterRequest worded(@Nullable String other) {
        return new LetterRequest(
                owner, relation, kind, language, step, invoices, reason, on, waiver, other);
    }

    /** The kind, and the step where the kind has steps. */
    FormLetter form() {
        return FormLetter.of(kind, step);
    }

    boolean aboutPayment() {
        return kind.aboutPayment();
    }

    /** Whether the letter asks once more for what was asked for before. */
    boolean again() {
        return Rung.of(kind, step).equals(Optional.of(Rung.SECOND_REMINDER));
    }

    /** Whether the letter says what is owed. */
    boolean tellsWhatIsOwed() {
        return aboutPayment() || kind == LetterKind.TERMINATION;
    }

    /** Whether invoices can be chosen for it. */
    boolean namesInvoices() {
        return tellsWhatIsOwed() || kind == LetterKind.WORK_RESUMED;
    }
}
