package app.evenkeel.advice;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.LadderStep.Resume;
import app.evenkeel.journal.LadderStep.Review;
import app.evenkeel.journal.LadderStep.Wait;
import app.evenkeel.journal.LadderStep.Why;
import app.evenkeel.journal.LadderStep.Write;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Rung;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is in order on a day about a client's late payments (ADVICE, section 3). Every invoice
 * climbs rung by rung, at its own days, and invoices that are ripe for the same letter go into one.
 * A client gets one step at a time: work is resumed first, since that was promised; then the
 * relation is reviewed, before more is written; then the letter that is furthest, so that the
 * oldest debt is never held up by a new one.
 */
public final class PaymentLadder {
    private final SoFar soFar;
    private final List<Climb> climbs;
    private final @Nullable LadderStep step;

    private PaymentLadder(SoFar soFar) {
        this.soFar = soFar;
        this.climbs =
                soFar.relation().issuedBy(soFar.on()).stream()
                        .flatMap(i -> Climb.of(i, soFar).stream())
                        .sorted(Climb.DUE_FIRST)
                        .toList();
        this.step = first();
    }

    public static PaymentLadder of(Relation relation, Ladder ladder, LocalDate on) {
        return new PaymentLadder(new SoFar(relation, ladder, on));
    }

    /** What is in order with the client; empty where nothing is, or not yet. */
    public Optional<LadderStep> step() {
        return Optional.ofNullable(step);
    }

    /**
     * How it stands with one invoice: the client's step where it is about this one, else what it
     * waits for; empty where it is not late, or all has been said and decided.
     */
    public Optional<LadderStep> of(Invoice invoice) {
        return climbs.stream().filter(c -> c.invoice().equals(invoice)).map(this::of).findFirst();
    }

    /**
     * Which payment reminder to write, 1 or 2: the one that is in order; where none is, the second
     * once a letter has asked for any of it.
     *
     * @param about what it is to be about; empty for what is overdue
     */
    public int reminder(List<Invoice> about) {
        if (about.isEmpty()
                && step instanceof Write write
                && write.letter() == LetterKind.PAYMENT_REMINDER
                && write.step() != null) {
            return write.step();
        }
        List<Invoice> asked = about.isEmpty() ? soFar.relation().overdueOn(soFar.on()) : about;
        return asked.stream().anyMatch(i -> soFar.reached(i).isPresent()) ? 2 : 1;
    }

    private LadderStep of(Climb climb) {
        boolean ripe = climb.ripe(soFar.on());
        if (ripe && step != null && step.about().contains(climb.invoice())) {
            return step;
        } else if (ripe && step instanceof Review) {
            return new Wait(climb.invoice(), climb.next(), Why.REVIEW_FIRST, null);
        }
        LocalDate later = soFar.ladder().nextLetter(soFar.on());
        boolean letterFirst = step != null && !(step instanceof Review);
        return letterFirst && climb.obstacle() == null && climb.earliest().isBefore(later)
                ? new Wait(climb.invoice(), climb.next(), Why.ANOTHER_FIRST, later)
                : climb.waiting(soFar);
    }

    private @Nullable LadderStep first() {
        Optional<Rung> furthest =
                climbs.stream()
                        .filter(c -> c.ripe(soFar.on()))
                        .map(Climb::next)
                        .max(Comparator.naturalOrder());
        Optional<Resume> resume = Resuming.of(soFar);
        if (resume.isPresent() && (furthest.isEmpty() || goesFirst(resume.get()))) {
            return resume.get();
        }
        return furthest.map(this::at).orElse(null);
    }

    /**
     * Unless work would stop again at once; and not for ever, as it may have been said by word of
     * mouth.
     */
    private boolean goesFirst(Resume resume) {
        boolean stops =
                climbs.stream().anyMatch(c -> c.ripe(soFar.on()) && c.next() == Rung.WORK_PAUSED);
        return !stops && soFar.ladder().nextLetter(resume.since()).isAfter(soFar.on());
    }

    private LadderStep at(Rung rung) {
        List<Climb> ripe =
                climbs.stream().filter(c -> c.ripe(soFar.on()) && c.next() == rung).toList();
        List<Invoice> about = ripe.stream().map(Climb::invoice).toList();
        LocalDate since =
                ripe.stream().map(Climb::earliest).min(Comparator.naturalOrder()).orElseThrow();
        return switch (rung) {
            case REMINDER -> new Write(LetterKind.PAYMENT_REMINDER, 1, about, since);
            case SECOND_REMINDER -> new Write(LetterKind.PAYMENT_REMINDER, 2, about, since);
            case WORK_PAUSED -> new Write(LetterKind.WORK_PAUSED, null, about, since);
            case REVIEW -> new Review(about, since, ripe.stream().allMatch(Climb::mayNotPause));
        };
    }
}
