package app.evenkeel.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;

/** When something happened: a time with its offset, or a day. */
final class Moments {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Moments() {}

    /** In ISO 8601, as the interchange format writes it. */
    static String text(Temporal at) {
        return at instanceof OffsetDateTime time
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
                : at.toString();
    }

    /** For reading, to the minute, by the owner's clock. */
    static String shortly(Temporal at, ZoneId zone) {
        return switch (at) {
            case OffsetDateTime time -> MINUTES.format(time.atZoneSameInstant(zone));
            case LocalDate day -> day.toString();
            default -> at.toString();
        };
    }
}
