package app.evenkeel.store.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which daily backups stay: the newest of each of 7 days, of each of 4 weeks (ISO 8601) and of each
 * of 12 months. Counted are days on which there was one, so that after a long holiday the last week
 * before it is still there.
 */
final class Rotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Rotation() {}

    /**
     * @param zone in which days begin
     * @return the daily backups that are no longer wanted
     */
    static List<Backup> outdated(List<Backup> backups, ZoneId zone) {
        List<Backup> daily =
                backups.stream()
                        .filter(b -> b.reason() == Backup.Reason.DAILY)
                        .sorted(Comparator.comparing(Backup::at).reversed())
                        .toList();
        Function<Backup, LocalDate> day = b -> LocalDate.ofInstant(b.at(), zone);
        Set<Backup> kept = new HashSet<>();
        kept.addAll(newest(daily, DAYS, day));
        kept.addAll(newest(daily, WEEKS, day.andThen(Rotation::week)));
        kept.addAll(newest(daily, MONTHS, day.andThen(YearMonth::from)));
        return daily.stream().filter(b -> !kept.contains(b)).toList();
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR)
                + "-"
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static <K> List<Backup> newest(
            List<Backup> newestFirst, int spans, Function<Backup, K> span) {
        Set<K> seen = new HashSet<>();
        List<Backup> newest = new ArrayList<>();
        for (Backup backup : newestFirst) {
            if (seen.size() < spans && seen.add(span.apply(backup))) {
                newest.add(backup);
            }
        }
        return newest;
    }
}
