package app.evenkeel.desktop.form;

import app.evenkeel.desktop.desk.Words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a length of time: minutes alone, or hours and minutes in figures or with their units, in
 * whichever of the four languages.
 */
record MinutesInput(Words words) {
    private static final String HOURS = "(?:h|t|st|ש)\\p{L}*[.׳']?";
    private static final String MINUTES = "(?:m|דק)\\p{L}*[.׳']?";
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})");
    private static final Pattern WITH_UNITS =
            Pattern.compile(
                    "(?:(\\d{1,3}(?:[.,]\\d{1,2})?) ?"
                            + HOURS
                            + ")? ?(?:(\\d{1,5}) ?(?:"
                            + MINUTES
                            + ")?)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** More is a slip: nothing that happened took longer than a month. */
    private static final int LONGEST = 31 * 24 * 60;

    static String shown(int minutes) {
        return minutes < 60
                ? Integer.toString(minutes)
                : "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    int read(String typed) throws WrongInput {
        return minutes(typed.strip())
                .filter(minutes -> minutes <= LONGEST)
                .orElseThrow(() -> new WrongInput(words.get("form.minutes")));
    }

    private static Optional<Integer> minutes(String typed) {
        Matcher clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            int minutes = Integer.parseInt(clock.group(2));
            return minutes < 60
                    ? Optional.of(Integer.parseInt(clock.group(1)) * 60 + minutes)
                    : Optional.empty();
        }
        Matcher units = WITH_UNITS.matcher(typed);
        if (!units.matches()) {
            return Optional.empty();
        }
        int minutes = units.group(2) == null ? 0 : Integer.parseInt(units.group(2));
        return Optional.of(minutes + (units.group(1) == null ? 0 : hours(units.group(1))));
    }

    private static int hours(String typed) {
        return new BigDecimal(typed.replace(',', '.'))
                .multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
