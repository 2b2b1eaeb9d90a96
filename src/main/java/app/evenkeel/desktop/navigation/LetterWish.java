package app.evenkeel.desktop.navigation;

import app.evenkeel.journal.LetterKind;

import java.util.List;

/**
 * A letter that the user has asked for elsewhere.
 *
 * @param invoices the numbers of the invoices it is about
 */
public record LetterWish(LetterKind kind, List<String> invoices) {
    public LetterWish {
        invoices = List.copyOf(invoices);
    }
}
