package app.evenkeel.desktop.navigation;

import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A letter that the user has asked for elsewhere.
 *
 * @param step of the payment ladder; null for letters that have none
 * @param invoices the numbers of the invoices it is about
 * @param draft the id of one that was put aside, which is taken up with all that was chosen; null
 *     for a new one
 */
public record LetterWish(
        LetterKind kind, @Nullable Integer step, List<String> invoices, @Nullable String draft) {
    public LetterWish {
        invoices = List.copyOf(invoices);
    }

    public LetterWish(LetterKind kind, List<String> invoices) {
        this(kind, null, invoices);
    }

    public LetterWish(LetterKind kind, @Nullable Integer step, List<String> invoices) {
        this(kind, step, invoices, null);
    }

    /** A letter that was put aside. */
    public static LetterWish of(LetterDraft draft) {
        return new LetterWish(draft.kind(), draft.step(), List.of(), draft.id());
    }
}
