package app.evenkeel.cli;

import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From the words of a command to values; what cannot be read is said with what could be. */
final class Arguments {
    /** A day; then perhaps the time, and with it perhaps the offset. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendLiteral('T')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .optionalStart()
                    .parseLenient()
                    .appendOffsetId()
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Arguments() {}

    static LocalDate date(String option, String text) {
        try {
            return plausible(LocalDate.parse(text));
        } catch (DateTimeException _) {
            throw new Refused(
                    "%s must be a date such as 2026-03-01, not \"%s\""
                            .formatted(option, Plain.shortened(text)));
        }
    }

    /** A year that a consultant's journal can hold; others are slips of the finger. */
    private static LocalDate plausible(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2999) {
            throw new DateTimeException("not between 1900 and 2999");
        }
        return day;
    }

    /**
     * A time with an offset, or one of the owner's clock, or a day alone: its noon, which is inside
     * working hours where midnight would count as a call in the night.
     */
    static OffsetDateTime time(String option, String text, ZoneId zone) {
        try {
            TemporalAccessor read =
                    TIME.parseBest(
                            text.replace(' ', 'T'),
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from);
            OffsetDateTime time =
                    switch (read) {
                        case OffsetDateTime exact -> exact;
                        case LocalDateTime local -> byTheClock(option, local, zone);
                        default -> byTheClock(option, LocalDate.from(read).atTime(12, 0), zone);
                    };
            plausible(time.toLocalDate());
            return time;
        } catch (DateTimeException _) {
            throw new Refused(
                    "%s must be a time such as 2026-03-01T18:20 or 2026-03-01T18:20:00+02:00, or a day, not \"%s\""
                            .formatted(option, Plain.shortened(text)));
        }
    }

    private static OffsetDateTime byTheClock(String option, LocalDateTime local, ZoneId zone) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new Refused(
                    "%s %s did not exist in %s: the clocks were put forward"
                            .formatted(option, local, zone));
        }
        return local.atZone(zone).toOffsetDateTime();
    }

    /** A constant by its id. */
    static <E> E choice(
            String option,
            String text,
            E[] values,
            Function<E, String> id,
            Function<String, Optional<E>> find) {
        return find.apply(text)
                .orElseThrow(() ->
                        new Refused(
                                "%s must be one of %s, not \"%s\""
                                        .formatted(
                                                option,
                                                Arrays.stream(values)
                                                        .map(id)
                                                        .collect(Collectors.joining(", ")),
                                                Plain.shortened(text))));
    }

    static Signal signal(String text) {
        String[] parts = text.split(":", 2);
        SignalKind kind = signalKind("--signal", parts[0]);
        if (parts.length == 1) {
            return new Signal(kind);
        }
        if (!parts[1].matches("[1-3]")) {
            throw new Refused(
                    "--signal %s must have a severity of 1, 2 or 3, not \"%s\""
                            .formatted(kind.id(), Plain.shortened(parts[1])));
        }
        return new Signal(kind, Integer.parseInt(parts[1]), "");
    }

    static SignalKind signalKind(String option, String id) {
        return SignalKind.of(id).orElseThrow(() -> NotThere.signal(option, id, signalIds()));
    }

    private static List<String> signalIds() {
        return Arrays.stream(SignalKind.values()).map(SignalKind::id).toList();
    }

    static Currency currency(String option, String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException _) {
            throw new Refused(
                    "%s must be a code of ISO 4217 such as EUR, not \"%s\""
                            .formatted(option, Plain.shortened(code)));
        }
    }

    static Money money(String option, String decimal, Currency currency) {
        try {
            return Money.of(decimal, currency);
        } catch (InvalidFact e) {
            throw new Refused(option + " " + e.rule(), e);
        }
    }

    static ZoneId zone(String option, String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException _) {
            throw new Refused(
                    "%s must be a time zone such as Europe/Riga, not \"%s\""
                            .formatted(option, Plain.shortened(id)));
        }
    }

    static Language language(String id) {
        return choice("--language", id, Language.values(), Language::id, Language::of);
    }
}
