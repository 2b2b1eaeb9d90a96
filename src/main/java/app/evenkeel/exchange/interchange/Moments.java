package app.evenkeel.exchange.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Days and times as the format writes them. The ISO formatters refuse what no calendar has. */
final class Moments {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Moments() {}

    static LocalDate day(Value value) {
        try {
            if (DAY.matcher(value.text()).matches()) {
                return LocalDate.parse(value.text());
            }
        } catch (DateTimeParseException _) {
            throw value.mustBe("a day of the calendar");
        }
        throw value.mustBe("a day written YYYY-MM-DD");
    }

    static OffsetDateTime time(Value value) {
        String text = value.text();
        // A year of more digits would overflow where days are added.
        if (text.length() > 10 && DAY.matcher(text.substring(0, 10)).matches()) {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeParseException _) {
                throw value.mustBe(
                        withoutOffset(text)
                                ? "a time with an offset such as 2026-02-03T18:20:00+02:00"
                                : "a time of the calendar such as 2026-02-03T18:20:00+02:00");
            }
        }
        throw value.mustBe("a time such as 2026-02-03T18:20:00+02:00");
    }

    private static boolean withoutOffset(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    static LocalTime hour(Value value) {
        try {
            return LocalTime.parse(value.text(), DateTimeFormatter.ISO_LOCAL_TIME);
        } catch (DateTimeParseException _) {
            throw value.mustBe("a time of day such as 08:00");
        }
    }

    static ZoneId zone(Value value) {
        try {
            return ZoneId.of(value.text());
        } catch (DateTimeException _) {
            throw value.mustBe("a time zone such as Europe/Riga");
        }
    }
}
