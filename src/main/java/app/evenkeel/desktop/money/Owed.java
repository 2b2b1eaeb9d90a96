package app.evenkeel.desktop.money;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is owed in one currency.
 *
 * @param overdue as much of it as is overdue
 */
record Owed(Money all, Money overdue) {

    /**
     * By currency, never added up.
     *
     * @param first the currency that comes first
     */
    static List<Owed> of(List<Invoice> invoices, LocalDate on, Currency first) {
        Map<Currency, Owed> owed =
                new TreeMap<>(
                        Comparator.comparing((Currency c) -> !c.equals(first))
                                .thenComparing(Currency::getCurrencyCode));
        for (Invoice invoice : invoices) {
            Money balance = invoice.balance(on);
            if (balance.positive()) {
                Money zero = Money.zero(balance.currency());
                Money overdue = invoice.overdue(on) ? balance : zero;
                owed.merge(balance.currency(), new Owed(balance, overdue), Owed::plus);
            }
        }
        return List.copyOf(owed.values());
    }

    private Owed plus(Owed more) {
        return new Owed(all.plus(more.all), overdue.plus(more.overdue));
    }
}
