package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is owed on a day, and what of it is overdue or in dispute; each currency by itself. */
record Owed(Wording wording, Relation relation, LocalDate on) {
    List<Block> blocks() {
        return List.of(wording.section("dossier.owed"), told());
    }

    private Block told() {
        Text day = wording.day(on);
        List<Money> owed = sums(_ -> true);
        if (owed.isEmpty()) {
            return new Block.Paragraph(wording.of("dossier.owed.nothing", Map.of("day", day)));
        }
        List<Money> overdue = sums(i -> i.overdue(on));
        List<Money> disputed = sums(i -> i.inDispute(on));
        List<Text> lines = new ArrayList<>();
        lines.add(wording.of("dossier.owed.all", Map.of("day", day, "amounts", amounts(owed))));
        if (!overdue.isEmpty()) {
            lines.add(wording.of("dossier.owed.overdue", Map.of("amounts", amounts(overdue))));
        }
        if (!disputed.isEmpty()) {
            lines.add(wording.of("dossier.owed.disputed", Map.of("amounts", amounts(disputed))));
        }
        return new Block.Lines(lines);
    }

    private List<Money> sums(Predicate<Invoice> which) {
        return Money.sums(
                relation.issuedBy(on).stream()
                        .filter(which)
                        .map(i -> i.balance(on))
                        .filter(Money::positive)
                        .toList());
    }

    private Text amounts(List<Money> sums) {
        return Wording.joined(sums.stream().map(wording::amount).toList(), "; ");
    }
}
