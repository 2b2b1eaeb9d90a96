package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * An invoice, told briefly: over 100 euros and issued 14 days before it is due, unless it is said.
 */
public final class Bill {
    private static final int TERM = 14;

    private final String id;
    private final LocalDate dueOn;
    private String number;
    private Money amount = euros(100);
    private @Nullable Money net;
    private final List<Payment> payments = new ArrayList<>();
    private @Nullable LocalDate disputedOn;
    private @Nullable LocalDate disputeEndedOn;
    private @Nullable LocalDate promisedOn;
    private @Nullable LocalDate cancelledOn;
    private @Nullable Hold hold;

    private Bill(String id, LocalDate dueOn) {
        this.id = id;
        this.number = "2026-" + id;
        this.dueOn = dueOn;
    }

    public static Bill due(String id, String on) {
        return new Bill(id, LocalDate.parse(on));
    }

    public Bill numbered(String words) {
        number = words;
        return this;
    }

    public Bill over(int euros) {
        amount = euros(euros);
        return this;
    }

    /** The amount without tax. */
    public Bill net(int euros) {
        net = euros(euros);
        return this;
    }

    public Bill over(String sum, String currency) {
        amount = Money.of(sum, Currency.getInstance(currency));
        return this;
    }

    /** What is still owed comes in. */
    public Bill paid(String on) {
        Money rest = payments.stream().map(Payment::amount).reduce(amount, Money::minus);
        payments.add(new Payment(LocalDate.parse(on), rest));
        return this;
    }

    public Bill paid(int euros, String on) {
        payments.add(new Payment(LocalDate.parse(on), euros(euros)));
        return this;
    }

    public Bill paid(Payment... several) {
        payments.addAll(List.of(several));
        return this;
    }

    public Bill disputed(String on) {
        disputedOn = LocalDate.parse(on);
        return this;
    }

    public Bill disputeEnded(String on) {
        disputeEndedOn = LocalDate.parse(on);
        return this;
    }

    public Bill promised(String on) {
        promisedOn = LocalDate.parse(on);
        return this;
    }

    public Bill held(Hold until) {
        hold = until;
        return this;
    }

    public Bill cancelled(String on) {
        cancelledOn = LocalDate.parse(on);
        return this;
    }

    public Invoice invoice() {
        return new Invoice(
                id,
                number,
                dueOn.minusDays(TERM),
                dueOn,
                amount,
                net,
                "",
                "",
                payments,
                disputedOn,
                disputeEndedOn,
                promisedOn,
                cancelledOn,
                hold);
    }

    private static Money euros(int euros) {
        return Money.of(Integer.toString(euros), Client.DEFAULT_CURRENCY);
    }
}
