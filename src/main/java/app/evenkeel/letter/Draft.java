package app.evenkeel.letter;

import app.evenkeel.document.Document;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A letter that has not been sent.
 *
 * @param step the step of the payment ladder; null for letters that have none
 * @param invoiceIds the ids of the invoices that it names
 * @param warnings what the owner should think of before sending it, in the owner's language; never
 *     for the client
 */
public record Draft(
        Document document,
        LetterKind kind,
        Language language,
        @Nullable Integer step,
        List<String> invoiceIds,
        List<String> warnings) {
    public Draft {
        invoiceIds = List.copyOf(invoiceIds);
        warnings = List.copyOf(warnings);
    }
}
