package app.evenkeel.gauge.calibration;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The day on which an invoice goes out, and what can be known then.
 *
 * @param history all invoices of the customer, those to come too
 * @param issued the one that goes out
 */
record Moment(String customer, List<PastInvoice> history, PastInvoice issued) {
    /** So many must have been settled before, else there is nothing to judge by. */
    static final int SETTLED = 3;

    static List<Moment> of(Map<String, List<PastInvoice>> customers) {
        List<Moment> moments = new ArrayList<>();
        customers.forEach((customer, history) ->
                history.stream()
                        .map(issued -> new Moment(customer, history, issued))
                        .filter(m -> m.settledBefore().size() >= SETTLED)
                        .forEach(moments::add));
        return moments;
    }

    LocalDate on() {
        return issued.issuedOn();
    }

    /** What the judges are asked to foresee. */
    boolean paidLate() {
        return issued.daysLate() > 0;
    }

    /** The invoices paid on an earlier day. */
    List<PastInvoice> settledBefore() {
        return history.stream().filter(i -> i.paidOn().isBefore(on())).toList();
    }

    /** The relation as it stood at the end of the day: nothing later has happened in it. */
    Relation known(boolean withDisputes) {
        return new Relation(
                new Client(customer, customer, Language.EN),
                List.of(),
                List.of(),
                history.stream()
                        .filter(i -> !i.issuedOn().isAfter(on()))
                        .map(i -> i.knownOn(on(), withDisputes))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
