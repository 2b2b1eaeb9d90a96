package app.evenkeel.gauge;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An invoice of a {@link Story}, over 100 euros and issued 14 days before it is due. */
final class Bill {
    private static final int AMOUNT = 100;
    private static final int TERM = 14;

    private final String id;
    private final LocalDate dueOn;
    private final List<Payment> payments = new ArrayList<>();
    private @Nullable LocalDate disputedOn;
    private @Nullable LocalDate disputeEndedOn;
    private @Nullable LocalDate cancelledOn;

    private Bill(String id, LocalDate dueOn) {
        this.id = id;
        this.dueOn = dueOn;
    }

    static Bill due(String id, String on) {
        return new Bill(id, LocalDate.parse(on));
    }

    Bill paid(String on) {
        int before = payments.stream().mapToInt(p -> p.amount().amount().intValueExact()).sum();
        return paid(AMOUNT - before, on);
    }

    Bill paid(int euros, String on) {
        payments.add(new Payment(LocalDate.parse(on), euros(euros)));
        return this;
    }

    Bill disputed(String on) {
        disputedOn = LocalDate.parse(on);
        return this;
    }

    Bill disputeEnded(String on) {
        disputeEndedOn = LocalDate.parse(on);
        return this;
    }

    Bill cancelled(String on) {
        cancelledOn = LocalDate.parse(on);
        return this;
    }

    Invoice invoice() {
        return new Invoice(
                id,
                "2026-" + id,
                dueOn.minusDays(TERM),
                dueOn,
                euros(AMOUNT),
                null,
                "",
                "",
                payments,
                disputedOn,
                disputeEndedOn,
                null,
                cancelledOn,
                null);
    }

    private static Money euros(int euros) {
        return Money.of(Integer.toString(euros), Client.DEFAULT_CURRENCY);
    }
}
