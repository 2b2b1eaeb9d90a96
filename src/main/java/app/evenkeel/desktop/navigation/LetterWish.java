package app.evenkeel.desktop.navigation;

import app.evenkeel.journal.LetterKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A letter that the user has asked for elsewhere.
 *
 * @param step of the payment ladder; null for letters that have none
 * @param invoices the numbers of the invoices it is about
 */
public record LetterWish(LetterKind kind, @Nullable Integer step, List<String> invoices) {
    public LetterWish {
        invoices = List.copyOf(invoices);
    }

    public LetterWish(LetterKind kind, List<String> invoices) {
        this(kind, null, invoices);
    }
}
