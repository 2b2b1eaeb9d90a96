package app.evenkeel.language;

import app.evenkeel.journal.WorkingHours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Working hours as one tells them: days that have the same hours together, after the rest. */
final class WorkingWeek {
    private static final int DAYS = 7;
    private static final int MINUTES = 24 * 60;

    /** A stretch of a day, in minutes since midnight. */
    record Stretch(int from, int to) {}

    /** Days with the same hours. */
    record Group(List<DayOfWeek> days, List<Stretch> stretches) {}

    /** When work begins on a day, in minutes since midnight. */
    record Beginning(DayOfWeek day, int minute) {}

    private final Map<DayOfWeek, List<Stretch>> hours = new EnumMap<>(DayOfWeek.class);
    private final List<DayOfWeek> days;

    /**
     * @param hours of one day at least
     * @param first where a week without a rest begins
     */
    WorkingWeek(WorkingHours hours, DayOfWeek first) {
        hours.spans().stream()
                .sorted(Comparator.comparing(WorkingHours.Span::from))
                .forEach(this::add);
        DayOfWeek begins =
                week(first).stream()
                        .filter(this.hours::containsKey)
                        .max(Comparator.comparingInt(this::restBefore))
                        .orElseThrow();
        days = week(begins).stream().filter(this.hours::containsKey).toList();
    }

    private void add(WorkingHours.Span span) {
        List<Stretch> stretches = hours.computeIfAbsent(span.day(), _ -> new ArrayList<>());
        Stretch next = new Stretch(minute(span.from()), end(span.to()));
        if (!stretches.isEmpty() && next.from <= stretches.getLast().to) {
            Stretch last = stretches.removeLast();
            next = new Stretch(last.from, Math.max(last.to, next.to));
        }
        stretches.add(next);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? MINUTES : minute(time);
    }

    private static List<DayOfWeek> week(DayOfWeek first) {
        return IntStream.range(0, DAYS).mapToObj(first::plus).toList();
    }

    private List<Stretch> stretches(DayOfWeek day) {
        return hours.getOrDefault(day, List.of());
    }

    /** How many days without hours come right before one with hours. */
    private int restBefore(DayOfWeek day) {
        int rest = 0;
        while (rest < DAYS - 1 && !hours.containsKey(day.minus(rest + 1L))) {
            rest++;
        }
        return rest;
    }

    List<Group> groups() {
        Map<List<Stretch>, List<DayOfWeek>> same = new LinkedHashMap<>();
        for (DayOfWeek day : days) {
            same.computeIfAbsent(stretches(day), _ -> new ArrayList<>()).add(day);
        }
        return same.entrySet().stream().map(e -> new Group(e.getValue(), e.getKey())).toList();
    }

    /** When work begins again after the weekend; empty where the weekend has hours. */
    Optional<Beginning> afterWeekend() {
        DayOfWeek day = days.getFirst();
        int rest = restBefore(day);
        boolean weekend =
                rest > 1
                        && IntStream.rangeClosed(1, rest)
                                .anyMatch(n -> day.minus(n) == DayOfWeek.SATURDAY);
        return weekend
                ? Optional.of(new Beginning(day, stretches(day).getFirst().from))
                : Optional.empty();
    }
}
