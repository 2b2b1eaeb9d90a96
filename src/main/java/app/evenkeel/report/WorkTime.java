package app.evenkeel.report;

import app.evenkeel.journal.Entry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The time that was noted, by month. Only the minutes of an entry count here, whatever it says.
 *
 * @param months from the first month with time in it to the last; those between may be missing
 */
record WorkTime(SortedMap<YearMonth, Long> months, @Nullable LocalDate firstDay) {
    static WorkTime of(List<Entry> entries, ZoneId zone, LocalDate on) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        LocalDate first = null;
        for (Entry entry : entries) {
            LocalDate day = entry.day(zone);
            Integer minutes = entry.minutes();
            if (minutes != null && minutes > 0 && !day.isAfter(on)) {
                months.merge(YearMonth.from(day), (long) minutes, Long::sum);
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return new WorkTime(months, first);
    }

    boolean none() {
        return months.isEmpty();
    }

    long minutes() {
        return months.values().stream().mapToLong(Long::longValue).sum();
    }
}
