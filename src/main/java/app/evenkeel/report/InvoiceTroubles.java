package app.evenkeel.report;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days on which an invoice was due and not paid, or was disputed. */
final class InvoiceTroubles {
    private final Wording wording;
    private final Relation relation;
    private final LocalDate on;
    private final SetAsides setAsides;

    InvoiceTroubles(Wording wording, Relation relation, LocalDate on, ZoneId zone) {
        this.wording = wording;
        this.relation = relation;
        this.on = on;
        this.setAsides = new SetAsides(relation.entriesBy(zone, on));
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        for (Invoice invoice : relation.issuedBy(on)) {
            if (isLate(invoice)) {
                happenings.add(due(invoice));
            }
            if (!setAsides.holds(invoice, SignalKind.DISPUTES_INVOICE)) {
                dispute(happenings, invoice);
            }
        }
        return happenings;
    }

    /** What is in dispute is not called late. */
    private boolean isLate(Invoice invoice) {
        return invoice.daysLate(on) > 0
                && !invoice.disputeUnresolved(on)
                && !setAsides.holds(invoice, SignalKind.PAYS_LATE);
    }

    private Happening due(Invoice invoice) {
        List<Text> lines = new ArrayList<>();
        lines.add(
                wording.of(
                        "dossier.due",
                        Map.of(
                                "number", wording.number(invoice),
                                "amount", wording.amount(invoice.amount()))));
        Optional<LocalDate> settled = invoice.settledBy(on);
        if (settled.isPresent()) {
            lines.add(
                    wording.of(
                            "dossier.due.paid",
                            Map.of(
                                    "day", wording.day(settled.get()),
                                    "days", Text.of(Integer.toString(invoice.daysLate(on))))));
        } else if (invoice.balance(on).positive()) {
            lines.add(
                    wording.of(
                            "dossier.due.open",
                            Map.of(
                                    "day", wording.day(on),
                                    "amount", wording.amount(invoice.balance(on)))));
        }
        return Happening.on(invoice.dueOn(), lines, invoice);
    }

    private void dispute(List<Happening> happenings, Invoice invoice) {
        LocalDate began = invoice.disputedOn();
        LocalDate ended = invoice.disputeEndedOn();
        Map<String, Text> number = Map.of("number", wording.number(invoice));
        if (began != null) {
            happenings.add(
                    Happening.on(began, List.of(wording.of("dossier.disputed", number)), invoice));
        }
        if (ended != null) {
            happenings.add(
                    Happening.on(
                            ended, List.of(wording.of("dossier.dispute-ended", number)), invoice));
        }
    }
}
