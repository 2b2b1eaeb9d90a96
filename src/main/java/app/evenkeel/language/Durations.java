package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.util.Map;

/** Time spent, in hours and minutes: {@code 12 h 30 min}; in Hebrew in words. */
public record Durations(Language language) {
    /**
     * @param minutes 0 or more
     */
    public String of(long minutes) {
        Texts texts = Texts.in(language);
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return texts.count("duration.minutes", rest);
        }
        String whole = texts.count("duration.hours", hours);
        return rest == 0
                ? whole
                : texts.count("duration.hours-and-minutes", rest, Map.of("hours", whole));
    }
}
