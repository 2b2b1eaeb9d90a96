package app.evenkeel.letter;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a letter is to be.
 *
 * @param step the step of the payment ladder; null for the first, and for letters without steps
 * @param invoices the numbers of the invoices it is about; empty for all that are overdue, or, in a
 *     termination, all that are open; always empty for letters that name none
 * @param reason why the relation ends; only a termination needs one
 * @param on the letter's date, and the day whose facts it tells
 */
public record LetterRequest(
        Owner owner,
        Relation relation,
        LetterKind kind,
        Language language,
        @Nullable Integer step,
        List<String> invoices,
        String reason,
        LocalDate on) {
    public LetterRequest {
        invoices = invoices.stream().map(String::strip).distinct().toList();
    }

    boolean aboutPayment() {
        return kind.aboutPayment();
    }

    /** Whether the letter says what is owed. */
    boolean namesInvoices() {
        return aboutPayment() || kind == LetterKind.TERMINATION;
    }
}
