package app.evenkeel.cli;

import app.evenkeel.journal.Refused;
import app.evenkeel.journal.WorkingHours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Working hours such as {@code Mon-Fri 08:00-17:00, Sat 10:00-12:00}; {@code none} for none. */
final class Hours {
    private static final String NONE = "none";

    private static final Pattern SPANS =
            Pattern.compile("([A-Za-z]{3})(?:-([A-Za-z]{3}))? (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    private Hours() {}

    static WorkingHours read(String text) {
        if (text.equals(NONE)) {
            return WorkingHours.NONE;
        }
        List<WorkingHours.Span> spans = new ArrayList<>();
        try {
            for (String part : text.split(",", -1)) {
                spans.addAll(spans(part.strip()));
            }
        } catch (DateTimeException _) {
            throw new Refused(
                    "--working-hours must be hours such as \"Mon-Fri 08:00-17:00\" or \"none\", not \"%s\""
                            .formatted(Plain.shortened(text)));
        }
        return new WorkingHours(spans);
    }

    private static List<WorkingHours.Span> spans(String part) {
        Matcher m = SPANS.matcher(part);
        if (!m.matches()) {
            throw new DateTimeException("no hours");
        }
        DayOfWeek first = day(m.group(1));
        DayOfWeek last = m.group(2) == null ? first : day(m.group(2));
        LocalTime from = LocalTime.parse(m.group(3));
        LocalTime to = LocalTime.parse(m.group(4));
        List<WorkingHours.Span> spans = new ArrayList<>();
        // Sat-Mon runs over the end of the week.
        for (DayOfWeek day = first; ; day = day.plus(1)) {
            spans.add(new WorkingHours.Span(day, from, to));
            if (day == last) {
                return spans;
            }
        }
    }

    private static DayOfWeek day(String name) {
        Optional<DayOfWeek> named =
                Arrays.stream(DayOfWeek.values())
                        .filter(d -> name(d).equalsIgnoreCase(name))
                        .findFirst();
        return named.orElseThrow(() -> new DateTimeException("no day"));
    }

    static String text(WorkingHours hours) {
        return hours.spans().stream()
                .map(s -> "%s %s-%s".formatted(name(s.day()), s.from(), s.to()))
                .collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
