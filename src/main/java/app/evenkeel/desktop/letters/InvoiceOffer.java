package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The invoices that a letter about payment may be about: those past their due date. */
record InvoiceOffer(Words words, Relation relation, LocalDate on) {

    /**
     * @param wished the numbers of those to choose; where there are none, all that are overdue and
     *     neither promised for later nor on hold
     */
    List<InvoiceChoice> to(LetterKind kind, List<String> wished) {
        if (!kind.aboutPayment()) {
            // A termination says all that is owed, whatever that is; the others nothing of it.
            return List.of();
        }
        return relation.overdueOn(on).stream()
                .sorted(Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number))
                .map(i -> InvoiceChoice.of(i.number(), words(i), chosen(i, wished)))
                .toList();
    }

    private boolean chosen(Invoice invoice, List<String> wished) {
        return wished.isEmpty()
                ? invoice.state(on) == InvoiceState.OVERDUE
                : wished.contains(invoice.number());
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
