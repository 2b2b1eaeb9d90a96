package app.evenkeel.cli;

import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Rung;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Arrays;
import java.util.List;

/** When letters about a late payment are proposed. */
final class LadderOptions {
    private static final String NONE = "none";

    @Option(
            names = "--ladder",
            paramLabel = "DAYS",
            description =
                    "Days after the due date, such as 3,10,17,30: for a reminder, a second one, that work is paused, and the review. Fewer, or none, propose less; without its own day the review follows the last letter.")
    private @Nullable String days;

    @Option(
            names = "--ladder-gap",
            paramLabel = "N",
            description = "The least days between two letters about money to a client.")
    private @Nullable String gap;

    Ladder changed(Ladder l) {
        return new Ladder(
                Given.or(days, LadderOptions::days, l.days()),
                Given.or(gap, LadderOptions::gap, l.minimumGapDays()));
    }

    private static List<Integer> days(String text) {
        if (text.equals(NONE)) {
            return List.of();
        }
        try {
            List<Integer> days =
                    Arrays.stream(text.split(",", -1))
                            .map(day -> Integer.valueOf(day.strip()))
                            .toList();
            if (days.size() <= Rung.values().length) {
                return new Ladder(days, 0).days();
            }
        } catch (NumberFormatException | InvalidFact _) {
            // Told below, as every other text that is no ladder.
        }
        throw new Refused(
                "--ladder must be none, or at most four days such as 3,10,17,30, each later than the one before and at most 365, not \"%s\""
                        .formatted(Plain.shortened(text)));
    }

    private static int gap(String text) {
        try {
            return new Ladder(List.of(), Integer.parseInt(text)).minimumGapDays();
        } catch (NumberFormatException | InvalidFact _) {
            throw new Refused(
                    "--ladder-gap must be a number of days, 0 to 365, not \"%s\""
                            .formatted(Plain.shortened(text)));
        }
    }
}
