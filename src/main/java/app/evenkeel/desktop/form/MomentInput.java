package app.evenkeel.desktop.form;

import app.evenkeel.desktop.desk.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day with a time; a time alone is today's. */
record MomentInput(Words words, LocalDate today) {
    /** With the little words that each language puts before a time. */
    private static final Pattern DAY_AND_TIME =
            Pattern.compile(
                    "(?:(.*?)[\\s,]+)?(?:(?:at|klo|plkst\\.?|בשעה)\\s+|ב־|ב-)?"
                            + "(\\d{1,2})[:.](\\d{2})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String shown(LocalDateTime moment) {
        return DayInput.shown(words.language(), moment.toLocalDate())
                + " "
                + TIME.format(moment.toLocalTime());
    }

    LocalDateTime read(String typed) throws WrongInput {
        Matcher both = DAY_AND_TIME.matcher(typed.strip());
        if (!both.matches()) {
            throw wrong();
        }
        int hour = Integer.parseInt(both.group(2));
        int minute = Integer.parseInt(both.group(3));
        if (hour > 23 || minute > 59) {
            throw wrong();
        }
        return day(both.group(1)).atTime(LocalTime.of(hour, minute));
    }

    private LocalDate day(@Nullable String typed) throws WrongInput {
        if (typed == null || typed.isBlank()) {
            return today;
        }
        try {
            return new DayInput(words, today).read(typed);
        } catch (WrongInput e) {
            throw wrong();
        }
    }

    private WrongInput wrong() {
        return new WrongInput(words.get("form.moment"));
    }
}
