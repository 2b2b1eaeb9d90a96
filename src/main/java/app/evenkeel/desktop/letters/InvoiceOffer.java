package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Letters;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The invoices that a letter about payment may be about: those past their due date. */
record InvoiceOffer(Words words, Relation relation, LocalDate on) {

    /**
     * @param wished the numbers of those to choose; where there are none, those that the letter
     *     proposes
     */
    List<InvoiceChoice> to(LetterKind kind, @Nullable Integer step, List<String> wished) {
        if (!kind.aboutPayment()) {
            // A termination says all that is owed, whatever that is; the others nothing of it.
            return List.of();
        }
        List<String> chosen =
                wished.isEmpty()
                        ? Letters.proposed(relation, kind, step, on).stream()
                                .map(Invoice::number)
                                .toList()
                        : wished;
        return relation.overdueOn(on).stream()
                .sorted(Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number))
                .map(i -> InvoiceChoice.of(i.number(), words(i), chosen.contains(i.number())))
                .toList();
    }

    private String words(Invoice invoice) {
        InvoiceState state = invoice.state(on);
        Map<String, String> values =
                Map.of(
                        "number", words.isolated(invoice.number()),
                        "amount", words.amounts().of(invoice.balance(on)));
        String line = words.count("letters.invoice", invoice.daysLate(on), values);
        return state == InvoiceState.OVERDUE ? line : line + " · " + words.names().of(state);
    }
}
