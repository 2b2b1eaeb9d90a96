package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter as it was sent.
 *
 * @param step the step of the payment ladder; null for letters that have none
 * @param invoices the ids of the invoices that it is about
 * @param sha256 of the text in UTF-8, in hexadecimal; empty where it was not kept
 */
public record Letter(
        String id,
        LetterKind kind,
        Language language,
        @Nullable Integer step,
        LocalDate sentOn,
        List<String> invoices,
        String text,
        String sha256)
        implements Fact {
    public Letter {
        Rules.needed("id", id);
        Rules.needed("text", text);
        Rules.text("sha256", sha256);
        if (step != null) {
            Rules.range("step", step, 1, 9);
        }
        invoices = List.copyOf(invoices);
        invoices.forEach(i -> Rules.needed("invoices", i));
    }
}
