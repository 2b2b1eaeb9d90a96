package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a boundary has been kept since it was told (ADVICE A1, B2).
 *
 * @param before what it is about, in as many days before it was told as {@code daysBefore} says
 * @param since what it is about, since the day after it was told, or until it ended
 * @param on the day of the reckoning
 */
public record Keeping(
        Boundary boundary, List<Evidence> before, List<Evidence> since, LocalDate on) {
    private static final int REVIEW_AFTER = 30;
    private static final int LEAST_BEFORE = 30;
    private static final int MOST_BEFORE = 90;

    public Keeping {
        before = List.copyOf(before);
        since = List.copyOf(since);
    }

    /** Each boundary that had been told by the day of an assessment, oldest first. */
    public static List<Keeping> of(Assessed client) {
        Assessment assessment = client.assessment();
        return client.relation().boundaries().stream()
                .filter(b -> !b.toldOn().isAfter(assessment.on()))
                .sorted(Comparator.comparing(Boundary::toldOn).thenComparing(Boundary::id))
                .map(b -> of(b, client))
                .toList();
    }

    private static Keeping of(Boundary boundary, Assessed client) {
        Assessment assessment = client.assessment();
        LocalDate told = boundary.toldOn();
        LocalDate from = told.minusDays(daysBefore(told, last(boundary, assessment.on())));
        LocalDate last = last(boundary, assessment.on());
        List<Evidence> about =
                Recognised.evidence(assessment)
                        .filter(e -> boundary.signals().contains(e.signal()))
                        .toList();
        // What happened on the day itself is as a rule what led to the talk.
        return new Keeping(
                boundary,
                happened(about, from, told, client.relation()),
                happened(about, told, last, client.relation()),
                assessment.on());
    }

    private static List<Evidence> happened(
            List<Evidence> evidence, LocalDate after, LocalDate until, Relation relation) {
        return evidence.stream()
                .filter(e -> {
                    LocalDate day = happened(e, relation);
                    return day.isAfter(after) && !day.isAfter(until);
                })
                .toList();
    }

    /** The day it happened; where an answer came late, the day on which it was needed. */
    private static LocalDate happened(Evidence evidence, Relation relation) {
        if (evidence.signal() == SignalKind.NO_REPLY) {
            for (Entry entry : relation.entries()) {
                LocalDate needed = entry.answerBy();
                if (entry.id().equals(evidence.source())
                        && entry.direction() == Direction.OUTGOING
                        && needed != null
                        && needed.isBefore(evidence.on())) {
                    return needed;
                }
            }
        }
        return evidence.on();
    }

    /** Whether it still stands. */
    public boolean stands() {
        return boundary.standsOn(on);
    }

    /** Whether it still stands and was not kept of late; one slight slip is forgiven. */
    public boolean broken() {
        double slips = lately().mapToDouble(Lately::weight).sum();
        return stands() && slips >= 1;
    }

    /** Whether there was a slip of late, though it has been kept otherwise. */
    public boolean slipped() {
        return stands() && !broken() && lately().findAny().isPresent();
    }

    /** A slip longer ago says nothing of today. */
    private Stream<Evidence> lately() {
        return since.stream().filter(e -> Lately.seen(e, on));
    }

    /** How many days it has been looked at since it was told. */
    public int daysSince() {
        return days(boundary.toldOn(), last(boundary, on));
    }

    /** How many days before are looked at, so that the two can be compared. */
    public int daysBefore() {
        return daysBefore(boundary.toldOn(), last(boundary, on));
    }

    /** The day on which it is time to look whether it has helped. */
    public LocalDate reviewOn() {
        return boundary.toldOn().plusDays(REVIEW_AFTER);
    }

    private static LocalDate last(Boundary boundary, LocalDate on) {
        LocalDate ended = boundary.endedOn();
        return ended == null || ended.isAfter(on) ? on : ended;
    }

    private static int daysBefore(LocalDate told, LocalDate last) {
        return Math.clamp(days(told, last), LEAST_BEFORE, MOST_BEFORE);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
