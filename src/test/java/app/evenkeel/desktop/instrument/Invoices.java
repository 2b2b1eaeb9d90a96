package app.evenkeel.desktop.instrument;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Invoices that matter for their days alone. */
final class Invoices {
    private static final Money AMOUNT =
            new Money(new BigDecimal("100.00"), Currency.getInstance("EUR"));

    private Invoices() {}

    static Invoice open(String number, String due) {
        return invoice(number, due, null);
    }

    static Invoice cancelled(String number, String due, String on) {
        return invoice(number, due, LocalDate.parse(on));
    }

    static Invoice paid(String number, String due, String on) {
        return open(number, due).with(new Payment(LocalDate.parse(on), AMOUNT));
    }

    private static Invoice invoice(String number, String due, LocalDate cancelledOn) {
        LocalDate dueOn = LocalDate.parse(due);
        return new Invoice(
                "id-" + number,
                number,
                dueOn.minusDays(14),
                dueOn,
                AMOUNT,
                null,
                "",
                "",
                List.of(),
                null,
                null,
                null,
                cancelledOn,
                null);
    }
}
