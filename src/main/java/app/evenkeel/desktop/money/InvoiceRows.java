package app.evenkeel.desktop.money;

import app.evenkeel.advice.PaymentLadder;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.money.InvoiceRow.Asking;
import app.evenkeel.desktop.money.InvoiceRow.Paid;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.language.LadderWords;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts invoices into words, as they stand on a day. */
record InvoiceRows(Words words, PaymentLadder ladder, LocalDate on) {
    private static final Comparator<Invoice> NEWEST_FIRST =
            Comparator.comparing(Invoice::issuedOn).thenComparing(Invoice::number).reversed();

    List<InvoiceRow> of(List<Invoice> invoices) {
        return invoices.stream().sorted(NEWEST_FIRST).map(this::row).toList();
    }

    private InvoiceRow row(Invoice invoice) {
        InvoiceState state = invoice.state(on);
        boolean cancelled = invoice.cancelledOn() != null;
        boolean paidAtOnce = state == InvoiceState.PAID && invoice.payments().size() == 1;
        boolean owed = invoice.balance(on).positive();
        String called = words.isolated(invoice.number());
        String issued = words.get("money.issued", Map.of("day", day(invoice.issuedOn())));
        String due = words.get("money.due", Map.of("day", day(invoice.dueOn())));
        String amount = amount(invoice.amount());
        List<Paid> payments =
                paidAtOnce ? List.of() : invoice.payments().stream().map(this::paid).toList();
        LadderStep step = ladder.of(invoice).orElse(null);
        String later = later(invoice, step);
        String open =
                owed && !invoice.payments().isEmpty()
                        ? words.get("money.open", Map.of("amount", amount(invoice.balance(on))))
                        : "";
        return new InvoiceRow(
                invoice.id(),
                invoice.number(),
                called,
                invoice.subject(),
                issued,
                due,
                state,
                standing(invoice, state),
                detail(invoice, state),
                amount,
                payments,
                open,
                owed,
                !cancelled && open(invoice).positive(),
                letter(step),
                letter(step) == null ? later : "",
                state != InvoiceState.CANCELLED && invoice.daysLate(on) > 0,
                spoken(
                        Stream.concat(
                                Stream.of(
                                        words.get("money.invoice", Map.of("number", called)),
                                        invoice.subject(),
                                        amount,
                                        standing(invoice, state),
                                        detail(invoice, state),
                                        open,
                                        later,
                                        issued,
                                        due),
                                payments.stream().map(p -> p.on() + " " + p.amount()))));
    }

    private @Nullable Asking letter(@Nullable LadderStep step) {
        if (!(step instanceof LadderStep.Write write)) {
            return null;
        }
        return new Asking(
                words.names().of(write.letter(), write.step()),
                new LetterWish(
                        write.letter(),
                        write.step(),
                        write.about().stream().map(Invoice::number).toList()));
    }

    private String later(Invoice invoice, @Nullable LadderStep step) {
        return step == null ? "" : new LadderWords(words.language()).next(invoice, step).orElse("");
    }

    /** What no payment has been noted for, whatever its day. */
    private static Money open(Invoice invoice) {
        return invoice.amount().minus(invoice.paidBy(LocalDate.MAX));
    }

    private String standing(Invoice invoice, InvoiceState state) {
        String name = words.names().of(state);
        LocalDate since =
                switch (state) {
                    case PAID -> invoice.settledBy(on).orElse(null);
                    case CANCELLED -> invoice.cancelledOn();
                    default -> null;
                };
        return since == null
                ? name
                : words.get("money.state-on", Map.of("state", name, "day", day(since)));
    }

    private String detail(Invoice invoice, InvoiceState state) {
        return switch (state) {
            case OVERDUE -> words.count("money.days-late", invoice.daysLate(on));
            case PAID ->
                    invoice.daysLate(on) == 0
                            ? words.get("money.on-time")
                            : words.count("money.days-late", invoice.daysLate(on));
            case PROMISED -> dated("money.by", invoice.promisedOn());
            case DISPUTED -> dated("money.since", invoice.disputedOn());
            case ON_HOLD -> held(invoice);
            case OPEN, PART_PAID, CANCELLED -> "";
        };
    }

    private String held(Invoice invoice) {
        var hold = invoice.hold();
        if (hold == null) {
            return "";
        }
        return hold.until() == null ? hold.reason() : dated("money.until", hold.until());
    }

    private String dated(String key, @Nullable LocalDate day) {
        return day == null ? "" : words.get(key, Map.of("day", day(day)));
    }

    private Paid paid(Payment payment) {
        return new Paid(
                words.get("money.paid-on", Map.of("day", day(payment.on()))),
                amount(payment.amount()));
    }

    private static String spoken(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private String amount(Money money) {
        return words.amounts().of(money);
    }

    /** Short, as days stand in the forms. */
    private String day(LocalDate day) {
        return new Inputs(words, on).day(day);
    }
}
