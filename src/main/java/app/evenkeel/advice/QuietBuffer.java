package app.evenkeel.advice;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.WorkingHours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The owner's own, earlier day for what is promised to a hands-on client: who is promised Friday
 * rings on Thursday, so it had better be done on Wednesday (ADVICE A1). Nobody else is told of it.
 */
public final class QuietBuffer {
    private static final int WORKING_DAYS = 2;
    private static final Set<DayOfWeek> USUAL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private QuietBuffer() {}

    /** Whether a client is one for whom it is wise. */
    public static boolean wiseFor(Assessment assessment) {
        return Recognised.in(assessment).stream().anyMatch(r -> r.kind() == ClientKind.A1);
    }

    /** Two working days before the promised one; by the owner's hours, else Monday to Friday. */
    public static LocalDate ownDay(LocalDate promised, Owner owner) {
        Set<DayOfWeek> working = workingDays(owner.workingHours());
        LocalDate day = promised;
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.minusDays(1);
            if (working.contains(day.getDayOfWeek())) {
                left--;
            }
        }
        return day;
    }

    private static Set<DayOfWeek> workingDays(WorkingHours hours) {
        return hours.given()
                ? hours.spans().stream().map(WorkingHours.Span::day).collect(Collectors.toSet())
                : USUAL;
    }
}
