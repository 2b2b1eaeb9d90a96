package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** How long nobody said a word: exact while it is short, then as one would say it. */
record SilenceWords(Words words) {
    private static final int MONTHS_WORTH_SAYING = 2;
    private static final int YEARS_WORTH_SAYING = 2;

    /** A silence between two words that stand next to each other. */
    String between(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        // A silence of exactly so many months is not yet more than that.
        LocalDate before = until.minusDays(1);
        long months = ChronoUnit.MONTHS.between(from, before);
        long years = ChronoUnit.YEARS.between(from, before);
        if (years >= YEARS_WORTH_SAYING) {
            return words.count("timeline.silence-years", years);
        } else if (months >= MONTHS_WORTH_SAYING) {
            return words.count("timeline.silence-months", months);
        } else if (days % 7 == 0) {
            return words.count("timeline.silence-weeks", days / 7);
        }
        return words.count("timeline.silence-days", days);
    }

    /** A silence within which something else happened, so that its end is not in sight. */
    String withEnd(LocalDate from, LocalDate until) {
        return words.get(
                "timeline.silence-until",
                Map.of("silence", between(from, until), "day", words.dates().day(until)));
    }

    /** A silence that goes on. */
    String untilToday(LocalDate from, LocalDate today) {
        return words.get("timeline.silence-to-today", Map.of("silence", between(from, today)));
    }
}
