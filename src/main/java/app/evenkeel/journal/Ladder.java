package app.evenkeel.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * The payment ladder (ADVICE, section 3): on which days after the due date its rungs come at the
 * earliest, and how many days at least lie between two letters about money to a client.
 *
 * @param days 0 to 365 each, rising; in their order for the reminder, the second reminder, that
 *     work is paused, and the review. A letter without a day is not proposed, a review without one
 *     follows the last letter. Days beyond the fourth mean nothing; no days: nothing is proposed
 * @param minimumGapDays 0 to 365; there is never more than one letter a day
 */
public record Ladder(List<Integer> days, int minimumGapDays) {
    public static final Ladder DEFAULT = new Ladder(List.of(3, 10, 17), 6);

    public Ladder {
        days = List.copyOf(days);
        int before = 0;
        for (int day : days) {
            Rules.range("days", day, 0, 365);
            if (day < before) {
                throw new InvalidFact(
                        "days", "must rise, but " + day + " comes after " + (before - 1));
            }
            before = day + 1;
        }
        Rules.range("minimumGapDays", minimumGapDays, 0, 365);
    }

    /** Whether a rung is climbed at all. */
    public boolean has(Rung rung) {
        return rung == Rung.REVIEW ? !days.isEmpty() : rung.place() < days.size();
    }

    /**
     * The earliest day of a rung for an invoice; a review has the day of the last letter where it
     * has none.
     *
     * @throws IllegalArgumentException if the rung is not climbed
     */
    public LocalDate earliest(Rung rung, LocalDate dueOn) {
        if (!has(rung)) {
            throw new IllegalArgumentException("no rung " + rung.id() + " in " + this);
        }
        return dueOn.plusDays(Math.max(1, days.get(Math.min(rung.place(), days.size() - 1))));
    }

    /** The first day on which another letter may go after one of a day. */
    public LocalDate nextLetter(LocalDate sentOn) {
        return sentOn.plusDays(Math.max(1, minimumGapDays));
    }
}
