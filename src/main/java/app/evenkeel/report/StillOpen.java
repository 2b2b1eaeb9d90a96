package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What remains: work, accounts and invoices, each in neutral words. */
record StillOpen(Wording wording, Relation relation, List<Engagement> engagements, LocalDate on) {
    List<Block> blocks() {
        List<Text> remaining = new ArrayList<>();
        for (Engagement engagement : engagements) {
            engagement.deliverables().stream()
                    .filter(d -> !d.deliveredBy(on))
                    .forEach(d -> remaining.add(work(engagement, d)));
        }
        relation.accounts().stream()
                .filter(a -> !a.handedOverBy(on))
                .forEach(a -> remaining.add(account(a)));
        relation.issuedBy(on).stream()
                .filter(i -> i.balance(on).positive())
                .sorted(Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number))
                .forEach(i -> remaining.add(invoice(i)));
        return remaining.isEmpty()
                ? List.of()
                : List.of(wording.section("report.open"), new Block.Bullets(remaining));
    }

    private Text work(Engagement engagement, Deliverable deliverable) {
        return wording.of(
                "report.open.work",
                Map.of(
                        "title", wording.words(deliverable.title()),
                        "engagement", wording.words(engagement.title())));
    }

    private Text account(Account account) {
        return wording.of("report.open.account", Map.of("account", wording.account(account)));
    }

    private Text invoice(Invoice invoice) {
        return wording.of(
                "report.open.invoice",
                Map.of(
                        "number", wording.number(invoice),
                        "amount", wording.amount(invoice.balance(on)),
                        "due", wording.day(invoice.dueOn())));
    }
}
