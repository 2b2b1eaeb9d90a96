package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter that was begun and put aside, to be finished or thrown away.
 *
 * @param step the step of the payment ladder; null for letters that have none
 * @param startedOn the day on which it was put aside first
 * @param invoices the ids of the invoices that it is about; empty for all that are overdue
 * @param reason the blank of a termination, or what a change of scope is about; may be empty
 * @param wording the owner's own wording of this letter, as a template for it alone; empty where it
 *     is that of the template
 * @param waivedUntil the day until which the lawful claim for late payment is waived; null where
 *     the letter does not speak of it
 */
public record LetterDraft(
        String id,
        LetterKind kind,
        Language language,
        @Nullable Integer step,
        LocalDate startedOn,
        List<String> invoices,
        String reason,
        String wording,
        @Nullable LocalDate waivedUntil)
        implements Fact {
    public LetterDraft {
        Rules.needed("id", id);
        if (step != null) {
            Rules.range("step", step, 1, 9);
        }
        invoices = List.copyOf(invoices);
        invoices.forEach(i -> Rules.needed("invoices", i));
        Rules.text("reason", reason);
        Rules.text("wording", wording);
    }
}
