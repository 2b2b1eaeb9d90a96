package app.evenkeel.journal;

import java.util.List;

/**
 * The payment ladder (ADVICE, section 3): on which days after the due date its steps come, and how
 * many days at least lie between two messages.
 */
public record Ladder(List<Integer> days, int minimumGapDays) {
    public static final Ladder DEFAULT = new Ladder(List.of(3, 10, 17), 6);

    public Ladder {
        days = List.copyOf(days);
        int before = 0;
        for (int day : days) {
            Rules.range("days", day, before, 365);
            before = day + 1;
        }
        Rules.range("minimumGapDays", minimumGapDays, 0, 365);
    }
}
