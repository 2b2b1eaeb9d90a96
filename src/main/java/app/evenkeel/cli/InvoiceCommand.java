package app.evenkeel.cli;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Refused;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Dates;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.Currency;

@Command(name = "invoice", description = "Records an invoice.")
final class InvoiceCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Parameters(paramLabel = "NUMBER", description = "The invoice's number.")
    private String number;

    @Parameters(paramLabel = "AMOUNT", description = "What the client pays, such as 1250.00.")
    private String amount;

    @Option(names = "--issued", paramLabel = "D", description = "Without it, today.")
    private @Nullable String issued;

    @Option(names = "--due", paramLabel = "D", description = "Without it, by the client's terms.")
    private @Nullable String due;

    @Option(names = "--net", paramLabel = "AMOUNT", description = "The amount without tax.")
    private @Nullable String net;

    @Option(names = "--currency", paramLabel = "CUR", description = "Without it, the client's.")
    private @Nullable String currency;

    @Option(names = "--for", paramLabel = "TEXT", description = "What it is for.")
    private @Nullable String subject;

    @Option(names = "--reference", paramLabel = "R", description = "To be given when paying.")
    private @Nullable String reference;

    @Override
    void run(Desk desk) {
        Client found = desk.client(client);
        if (desk.journal().invoiceByNumber(number.strip()).isPresent()) {
            throw new Refused(
                    "There is an invoice %s already; an invoice number is used once"
                            .formatted(Plain.shortened(number)));
        }
        Currency in =
                Given.or(currency, cur -> Arguments.currency("--currency", cur), found.currency());
        LocalDate issuedOn = Given.or(issued, d -> Arguments.date("--issued", d), desk.today());
        LocalDate dueOn = due(found, issuedOn);
        if (dueOn.isBefore(issuedOn)) {
            throw dueBeforeIssued(dueOn, issuedOn);
        }
        Invoice invoice =
                Invoice.issued(
                        FreshId.of("i"),
                        number.strip(),
                        issuedOn,
                        dueOn,
                        Money.of(amount, in),
                        net == null ? null : Arguments.money("--net", net, in),
                        Given.or(reference, ""),
                        Given.or(subject, ""));
        desk.write(Change.put(found.id(), invoice));
        desk.door()
                .say(
                        "Invoice %s: %s, due %s"
                                .formatted(
                                        Plain.line(number),
                                        new Amounts(desk.owner().language()).of(invoice.amount()),
                                        new Dates(desk.owner().language()).day(invoice.dueOn())));
    }

    private LocalDate due(Client found, LocalDate issuedOn) {
        return due != null
                ? Arguments.date("--due", due)
                : found.contract().dueOn(issuedOn).orElseThrow(() -> dueNotKnown(found));
    }

    /** A file may hold such an invoice all the same; typed by hand it is a slip. */
    private Refused dueBeforeIssued(LocalDate dueOn, LocalDate issuedOn) {
        return new Refused(
                "Invoice %s cannot be due on %s, before it is issued on %s; %s"
                        .formatted(
                                Plain.shortened(number),
                                dueOn,
                                issuedOn,
                                issued == null
                                        ? "add --issued D or change --due"
                                        : "change --issued or --due"));
    }

    private Refused dueNotKnown(Client found) {
        return new Refused(
                "It is not known when invoice %s is due: add --due D, or tell the terms once with: evenkeel client \"%s\" --id %s --terms-days N"
                        .formatted(
                                Plain.shortened(number),
                                Plain.shortened(found.name()),
                                Plain.shortened(found.id())));
    }
}
