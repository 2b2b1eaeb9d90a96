package app.evenkeel.advice;

import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Rung;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What had been written to a client about money, and decided about them, by a day. */
record SoFar(Relation relation, Ladder ladder, LocalDate on) {
    private static final Comparator<Letter> OLDEST_FIRST =
            Comparator.comparing(Letter::sentOn).thenComparing(Letter::id);

    /** Oldest first. */
    List<Letter> letters(LetterKind kind) {
        return letters().filter(l -> l.kind() == kind).toList();
    }

    private Stream<Letter> letters() {
        return relation.letters().stream()
                .filter(l -> !l.sentOn().isAfter(on))
                .sorted(OLDEST_FIRST);
    }

    /** The highest rung that a letter about an invoice has reached. */
    Optional<Rung> reached(Invoice invoice) {
        return rungs(invoice).flatMap(l -> Rung.of(l).stream()).max(Comparator.naturalOrder());
    }

    private Stream<Letter> rungs(Invoice invoice) {
        return letters().filter(l -> Rung.of(l).isPresent() && l.invoices().contains(invoice.id()));
    }

    /**
     * The first day on which the client may have another letter about money; the gap is kept over
     * all their invoices, since they are all asked of the same person. Thanks for a payment count
     * too: a reminder on the next day would undo them.
     */
    Optional<LocalDate> nextLetter() {
        return letters()
                .filter(l -> l.kind().aboutPayment() || l.kind() == LetterKind.WORK_RESUMED)
                .map(l -> ladder.nextLetter(l.sentOn()))
                .max(Comparator.naturalOrder());
    }

    /** Whether something was decided on the day of the last letter about an invoice, or after. */
    boolean decidedSince(Invoice invoice) {
        Optional<LocalDate> last =
                rungs(invoice).map(Letter::sentOn).max(Comparator.naturalOrder());
        return last.isPresent() && decidedSince(last.get()).isPresent();
    }

    /** The last decision, where it is of a day or later. */
    Optional<Decision> decidedSince(LocalDate day) {
        return relation.decidedBy(on).stream().findFirst().filter(d -> !d.on().isBefore(day));
    }
}
