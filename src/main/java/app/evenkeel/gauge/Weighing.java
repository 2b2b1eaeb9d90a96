package app.evenkeel.gauge;

import app.evenkeel.journal.SignalKind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each signal is worth on a day: weight × severity × what time has left of it. Within one
 * calendar week the signals of one kind count less and less, so that a bad day is not a bad month.
 */
final class Weighing {
    private static final Calibration C = Calibration.STANDARD;

    private Weighing() {}

    static List<Share> shares(List<Sighting> sightings, LocalDate on) {
        Map<Week, List<Share>> weeks = new LinkedHashMap<>();
        List<Share> shares = new ArrayList<>();
        for (Sighting s : sightings) {
            long age = s.open() ? 0 : ChronoUnit.DAYS.between(s.on(), on);
            double left = C.left(s.kind(), age);
            Share share = new Share(s, points(s) * left, left);
            if (share.points() == 0) {
                shares.add(share);
            } else {
                weeks.computeIfAbsent(Week.of(s), _ -> new ArrayList<>()).add(share);
            }
        }
        weeks.values().forEach(week -> shares.addAll(lessAndLess(week)));
        return shares;
    }

    private static double points(Sighting s) {
        if (s.excused() || saidByTheInvoice(s)) {
            return 0;
        }
        double points = C.weight(s.kind(), s.severity());
        return s.kind().easing() ? -points : points;
    }

    /** A mark about an invoice that is on record: how late it was paid is measured there. */
    private static boolean saidByTheInvoice(Sighting s) {
        return s.kind() == SignalKind.PAYS_LATE && s.invoice() != null;
    }

    private static List<Share> lessAndLess(List<Share> week) {
        week.sort(
                Comparator.comparingDouble((Share s) -> -Math.abs(s.points()))
                        .thenComparing(s -> s.sighting().on())
                        .thenComparing(s -> s.sighting().source()));
        List<Share> counted = new ArrayList<>();
        double part = 1;
        for (Share s : week) {
            counted.add(new Share(s.sighting(), s.points() * part, s.left(), counted.size() + 1));
            part *= C.weekShare();
        }
        return counted;
    }

    /** A kind of signal within a week that begins on Monday (ISO 8601). */
    private record Week(SignalKind kind, LocalDate monday) {
        static Week of(Sighting s) {
            return new Week(
                    s.kind(), s.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
    }
}
