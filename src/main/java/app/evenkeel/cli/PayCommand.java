package app.evenkeel.cli;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Refused;
import app.evenkeel.language.Amounts;
import app.evenkeel.store.Change;
import app.evenkeel.store.InvoiceOfClient;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.List;

@Command(name = "pay", description = "Records a payment for an invoice.")
final class PayCommand extends JournalCommand {
    @Parameters(paramLabel = "NUMBER", description = "The invoice's number.")
    private String number;

    @Parameters(paramLabel = "AMOUNT", description = "What came in, such as 1250.00.")
    private String amount;

    @Option(names = "--on", paramLabel = "D", description = "The day it came; without it, today.")
    private @Nullable String on;

    @Override
    void run(Desk desk) {
        desk.journal().write(() -> payment(desk), payment -> List.of(payment));
        Invoice invoice = billed(desk.journal()).invoice();
        // All that has come in, however late it is written down.
        Money left = invoice.balance(latest(desk));
        Amounts amounts = new Amounts(desk.owner().language());
        desk.door()
                .say(
                        left.positive()
                                ? "Invoice %s: %s still open".formatted(shown(), amounts.of(left))
                                : "Invoice %s: paid in full".formatted(shown()));
    }

    private LocalDate latest(Desk desk) {
        LocalDate paid = desk.on(on);
        return paid.isAfter(desk.today()) ? paid : desk.today();
    }

    private Change payment(Desk desk) {
        InvoiceOfClient billed = billed(desk.journal());
        Invoice invoice = billed.invoice();
        LocalDate cancelled = invoice.cancelledOn();
        if (cancelled != null) {
            throw new Refused(
                    "Invoice %s was cancelled on %s, so nothing is owed on it"
                            .formatted(shown(), cancelled));
        }
        Money money = Money.of(amount, invoice.amount().currency());
        return Change.put(billed.client(), invoice.with(new Payment(desk.on(on), money)));
    }

    private InvoiceOfClient billed(JournalFile journal) {
        return journal.invoiceByNumber(number.strip())
                .orElseThrow(() -> NotThere.invoice(number, journal.invoiceNumbers()));
    }

    private String shown() {
        return Plain.shortened(number);
    }
}
