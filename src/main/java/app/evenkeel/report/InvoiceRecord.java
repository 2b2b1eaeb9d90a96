package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The invoices: when each was due and paid, how late that was, and what was said about it. */
final class InvoiceRecord {
    private static final String NONE = "–";

    private final Wording wording;
    private final Span span;
    private final LocalDate on;
    private final List<Invoice> invoices;
    private final SetAsides setAsides;

    InvoiceRecord(Wording wording, Relation relation, Span span, ZoneId zone) {
        this.wording = wording;
        this.span = span;
        this.on = span.to();
        this.setAsides = new SetAsides(relation.entriesBy(zone, on));
        this.invoices =
                relation.issuedBy(on).stream()
                        .filter(this::matters)
                        .sorted(Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number))
                        .toList();
    }

    /** What was settled or cancelled before the first day is left out. */
    private boolean matters(Invoice invoice) {
        LocalDate cancelled = invoice.cancelledOn();
        return invoice.settledBy(on).filter(span::before).isEmpty()
                && (cancelled == null || !span.before(cancelled));
    }

    /** The invoices that it tells of. */
    List<Invoice> invoices() {
        return invoices;
    }

    List<Block> blocks() {
        if (invoices.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.section("dossier.invoices"));
        blocks.add(
                new Block.Table(
                        List.of(
                                wording.column("dossier.invoices.number"),
                                wording.number("dossier.invoices.amount"),
                                wording.column("dossier.invoices.due"),
                                wording.column("dossier.invoices.paid"),
                                wording.number("dossier.invoices.late")),
                        invoices.stream().map(this::row).toList()));
        List<Text> remarks = invoices.stream().flatMap(i -> remarks(i).stream()).toList();
        if (!remarks.isEmpty()) {
            blocks.add(new Block.Bullets(remarks));
        }
        return blocks;
    }

    private List<Text> row(Invoice invoice) {
        return List.of(
                wording.number(invoice),
                wording.amount(invoice.amount()),
                wording.brief(invoice.dueOn()),
                paid(invoice),
                Text.of(late(invoice)));
    }

    private Text paid(Invoice invoice) {
        List<Payment> payments =
                invoice.payments().stream().filter(p -> !p.on().isAfter(on)).toList();
        if (payments.isEmpty()) {
            return Text.of(NONE);
        }
        return payments.size() == 1 && invoice.settledBy(on).isPresent()
                ? wording.brief(payments.getFirst().on())
                : Wording.joined(payments.stream().map(this::part).toList(), "\n");
    }

    private Text part(Payment payment) {
        return wording.brief(payment.on()).and(": ").and(wording.amount(payment.amount()));
    }

    /** Nothing where it is not due yet, in dispute, or set aside. */
    private String late(Invoice invoice) {
        boolean open = invoice.settledBy(on).isEmpty();
        boolean untold =
                invoice.disputeUnresolved(on)
                        || isSetAside(invoice)
                        || (open && invoice.daysLate(on) == 0);
        return untold ? NONE : Integer.toString(invoice.daysLate(on));
    }

    private boolean isSetAside(Invoice invoice) {
        return invoice.daysLate(on) > 0 && setAsides.holds(invoice, SignalKind.PAYS_LATE);
    }

    private List<Text> remarks(Invoice invoice) {
        Text number = wording.number(invoice);
        List<Text> remarks = new ArrayList<>();
        LocalDate disputed = invoice.disputedOn();
        LocalDate ended = invoice.disputeEndedOn();
        if (disputed != null && !disputed.isAfter(on)) {
            remarks.add(
                    ended == null || ended.isAfter(on)
                            ? remark("dossier.invoice.disputed", number, disputed)
                            : wording.of(
                                    "dossier.invoice.was-disputed",
                                    Map.of(
                                            "number", number,
                                            "from", wording.day(disputed),
                                            "to", wording.day(ended))));
        }
        LocalDate promised = invoice.promisedOn();
        if (promised != null) {
            remarks.add(remark("dossier.invoice.promised", number, promised));
        }
        LocalDate cancelled = invoice.cancelledOn();
        if (cancelled != null && !cancelled.isAfter(on)) {
            remarks.add(remark("dossier.invoice.cancelled", number, cancelled));
        }
        if (isSetAside(invoice)) {
            remarks.add(setAside(invoice, number));
        }
        return remarks;
    }

    private Text remark(String key, Text number, LocalDate day) {
        return wording.of(key, Map.of("number", number, "day", wording.day(day)));
    }

    private Text setAside(Invoice invoice, Text number) {
        Text says = wording.of("dossier.invoice.set-aside", Map.of("number", number));
        return setAsides
                .reason(invoice, SignalKind.PAYS_LATE)
                .map(reason -> says.and(" ").and(wording.words(reason)))
                .orElse(says);
    }
}
