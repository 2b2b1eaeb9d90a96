package app.evenkeel.advice;

import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Request;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * How the owner kept their own word in the year before a day (ADVICE C-mirror).
 *
 * @param answersDue the answers that a client needed by a day in that year
 * @param answeredLate those given after their day, or not yet although it has passed
 * @param promisesDue what was promised for a day in that year
 * @param slipped what of it was delivered after its day, or has not been although it has passed
 */
public record OwnRecord(int answersDue, int answeredLate, int promisesDue, int slipped) {
    public static final OwnRecord NONE = new OwnRecord(0, 0, 0, 0);

    public static OwnRecord of(Relation relation, ZoneId zone, LocalDate on) {
        LocalDate since = on.minusYears(1);
        List<Request> asked =
                Request.among(relation.entriesBy(zone, on)).stream()
                        .filter(r -> !r.toClient())
                        .filter(r -> within(r.answerBy(), since, on))
                        .toList();
        List<Deliverable> promised =
                relation.engagements().stream()
                        .flatMap(e -> e.deliverables().stream())
                        .filter(d -> d.promisedOn() != null && within(d.promisedOn(), since, on))
                        .toList();
        return new OwnRecord(
                asked.size(),
                (int) asked.stream().filter(r -> r.late(on, zone)).count(),
                promised.size(),
                (int) promised.stream().filter(d -> slipped(d, on)).count());
    }

    public OwnRecord plus(OwnRecord other) {
        return new OwnRecord(
                answersDue + other.answersDue,
                answeredLate + other.answeredLate,
                promisesDue + other.promisesDue,
                slipped + other.slipped);
    }

    /** Whether the day has passed, and not more than a year ago. */
    private static boolean within(LocalDate day, LocalDate since, LocalDate on) {
        return day.isAfter(since) && day.isBefore(on);
    }

    private static boolean slipped(Deliverable d, LocalDate on) {
        LocalDate promised = d.promisedOn();
        return promised != null && !d.deliveredBy(promised) && promised.isBefore(on);
    }
}
