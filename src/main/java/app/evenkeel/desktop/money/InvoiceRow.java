package app.evenkeel.desktop.money;

import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.journal.InvoiceState;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An invoice as a line of the list.
 *
 * @param number as it is
 * @param called the number as a text of the language shows it
 * @param subject what it is for; may be empty
 * @param standing its state in words
 * @param detail what belongs to the state, such as how late it is; may be empty
 * @param payments empty where it was paid at once: the state says so
 * @param open what is left after payments; empty where it was not paid in part
 * @param owed whether anything is
 * @param payable whether a payment can be recorded
 * @param letter the letter that is in order now; null where there is none
 * @param later what comes next, and from when, where no letter is in order now; may be empty
 * @param late whether it is or was paid late, so that the law gives something for it
 * @param spoken all of it for a screen reader
 */
record InvoiceRow(
        String id,
        String number,
        String called,
        String subject,
        String issued,
        String due,
        InvoiceState state,
        String standing,
        String detail,
        String amount,
        List<Paid> payments,
        String open,
        boolean owed,
        boolean payable,
        @Nullable Asking letter,
        String later,
        boolean late,
        String spoken) {

    /** A payment. */
    record Paid(String on, String amount) {}

    /** A letter that asks for it, maybe together with others. */
    record Asking(String label, LetterWish wish) {}

    InvoiceRow {
        payments = List.copyOf(payments);
    }

    Tone tone() {
        return Tone.of(state);
    }
}
