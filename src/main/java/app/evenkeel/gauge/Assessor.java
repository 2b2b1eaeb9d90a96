package app.evenkeel.gauge;

import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.List;

/** Judges a relation on a day, from what was known on that day (DESIGN, section 4). */
public final class Assessor {
    private static final Calibration C = Calibration.STANDARD;
    private static final int EARLIER_DAYS = 30;

    private final Owner owner;

    /**
     * @param owner whose time zone says which day it is, and whose working hours stand where a
     *     client has none
     */
    public Assessor(Owner owner) {
        this.owner = owner;
    }

    /**
     * The first day whose every entry is looked at; of older ones only those can matter that carry
     * something to judge.
     */
    public static LocalDate looksBackTo(LocalDate on) {
        return on.minusDays(EARLIER_DAYS + C.enoughDays());
    }

    /**
     * How many more entries and invoices it takes until there is enough to say by their number
     * alone; 0 where there are enough.
     */
    public int factsMissing(Relation relation, LocalDate on) {
        return Math.max(
                0, C.enoughFacts() - Standing.factsCounted(KnownFacts.of(owner, relation, on)));
    }

    public Assessment assess(Relation relation, LocalDate on) {
        Standing earlier = Standing.of(owner, relation, on.minusDays(EARLIER_DAYS));
        Standing now = Standing.of(owner, relation, on);
        return new Assessment(
                relation.client().id(),
                on,
                now.overall(),
                C.level(now.overall()),
                now.enough(),
                earlier.enough() ? earlier.overall() : null,
                earlier.enough() ? since(earlier, now) : now.gauges(),
                now.redLines());
    }

    public Assessed assessed(Relation relation, LocalDate on) {
        return new Assessed(relation, assess(relation, on));
    }

    private static List<Gauge> since(Standing earlier, Standing now) {
        return now.gauges().stream().map(g -> g.since(earlier.gauge(g.dimension()))).toList();
    }

    /** How the gauges ran over the last year. */
    public Course course(Relation relation, LocalDate on) {
        return Course.of(owner, relation, on);
    }

    /** The first day whose every entry a course looks at. */
    public static LocalDate courseLooksBackTo(LocalDate on) {
        return looksBackTo(Course.begins(on));
    }

    /** What would bring the gauges down, and what would not: whoever shows it leaves that out. */
    public List<Relief> reliefs(Relation relation, LocalDate on) {
        return Reliefs.of(owner, relation, on);
    }
}
