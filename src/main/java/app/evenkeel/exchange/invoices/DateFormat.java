package app.evenkeel.exchange.invoices;

import app.evenkeel.file.Excerpt;
import app.evenkeel.journal.Refused;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * How the dates of a file are written, as the user says: the letters of {@link DateTimeFormatter},
 * with English names of months.
 */
public final class DateFormat {
    private static final LocalDate TRIAL = LocalDate.of(2026, 3, 25);

    /** The last year that the interchange format can write. */
    private static final int LAST_YEAR = 9999;

    /** In letters; no date needs more, and brackets in brackets would fill the stack. */
    private static final int LONGEST = 100;

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DateFormat(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /**
     * @throws Refused if the pattern does not give a whole date and nothing else
     */
    public static DateFormat of(String pattern) {
        if (pattern.length() > LONGEST) {
            throw refused(pattern);
        }
        try {
            DateTimeFormatter formatter =
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            // Else y, the year of an era, would be no whole date when strict.
                            .parseDefaulting(ChronoField.ERA, 1)
                            .toFormatter(Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT);
            if (LocalDate.parse(formatter.format(TRIAL), formatter).equals(TRIAL)) {
                return new DateFormat(pattern, formatter);
            }
        } catch (RuntimeException _) {
            // Said below: the reasons that Java gives speak of its own insides, and some patterns
            // make it stumble over them.
        }
        throw refused(pattern);
    }

    private static Refused refused(String pattern) {
        return new Refused(
                "The date format %s does not give a whole date; one that does is M/d/yyyy (month, day, year)"
                        .formatted(Excerpt.quoted(pattern)));
    }

    /**
     * A date that is written so. Where the year does not come first, ISO dates are read as well.
     */
    Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text, formatter))
                    .filter(date -> date.getYear() <= LAST_YEAR);
        } catch (DateTimeException _) {
            boolean yearFirst = pattern.startsWith("y") || pattern.startsWith("u");
            return yearFirst ? Optional.empty() : IsoDate.read(text);
        }
    }
}
