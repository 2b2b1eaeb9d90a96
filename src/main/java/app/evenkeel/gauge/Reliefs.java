package app.evenkeel.gauge;

import app.evenkeel.gauge.Relief.Step;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Works out what would bring the gauges down, by judging the relation as if it had happened. */
final class Reliefs {
    private final Owner owner;
    private final LocalDate on;
    private final Relation now;
    private final Relation paid;
    private final Relation answered;

    private Reliefs(Owner owner, Relation relation, LocalDate on) {
        this.owner = owner;
        this.on = on;
        this.now =
                relation.with(
                        relation.entries(),
                        relation.invoices().stream().map(i -> i.knownOn(on)).toList());
        this.paid = now.with(now.entries(), now.invoices().stream().map(this::paid).toList());
        this.answered = now.with(answered(now), now.invoices());
    }

    static List<Relief> of(Owner owner, Relation relation, LocalDate on) {
        return new Reliefs(owner, relation, on).all();
    }

    private List<Relief> all() {
        List<Relief> reliefs = new ArrayList<>();
        boolean owes = !paid.equals(now);
        boolean silent = !answered.equals(now);
        if (owes) {
            reliefs.add(relief(Step.PAID, on, Standing.of(owner, paid, on)));
        }
        if (silent) {
            reliefs.add(relief(Step.ANSWERED, on, Standing.of(owner, answered, on)));
        }
        LocalDate later = on.plusDays(Relief.QUIET_DAYS);
        reliefs.add(relief(Step.QUIET, later, quiet(now, later)));
        if (owes || silent) {
            Relation settled = now.with(answered.entries(), paid.invoices());
            reliefs.add(relief(Step.SETTLED_AND_QUIET, later, quiet(settled, later)));
        }
        return List.copyOf(reliefs);
    }

    private static Relief relief(Step step, LocalDate day, Standing standing) {
        return new Relief(step, day, standing.overall(), Course.values(standing));
    }

    private Invoice paid(Invoice invoice) {
        return invoice.overdue(on) ? invoice.settled(on) : invoice;
    }

    private List<Entry> answered(Relation relation) {
        List<Entry> all = new ArrayList<>(relation.entries());
        Request.among(relation.entriesBy(owner.timeZone(), on)).stream()
                .filter(r -> r.toClient() && r.open() && r.late(on, owner.timeZone()))
                .forEach(r ->
                        all.add(
                                Entry.answer(
                                        "answer to " + r.asked().id(),
                                        on.atTime(12, 0).atZone(owner.timeZone()),
                                        r.asked().id())));
        return all;
    }

    /** As it would stand later, where what was known on the day is all that there is. */
    private Standing quiet(Relation relation, LocalDate later) {
        KnownFacts known = KnownFacts.of(owner, relation, on);
        KnownFacts then = known.seenOn(later);
        Sightings seen = Sightings.in(then);
        Set<String> overrun = engagements(Sightings.in(known));
        Predicate<Sighting> old =
                s ->
                        s.of() == FactKind.ENGAGEMENT
                                ? overrun.contains(s.source())
                                : s.on().isBefore(on) || (s.on().equals(on) && !s.open());
        return Standing.of(
                then,
                new Sightings(
                        seen.signals().stream().filter(old).toList(),
                        seen.invoices().stream().filter(p -> old.test(p.sighting())).toList()));
    }

    /** Those that have overrun: when an engagement did does not say since when it is seen. */
    private static Set<String> engagements(Sightings seen) {
        return seen.signals().stream()
                .filter(s -> s.of() == FactKind.ENGAGEMENT)
                .map(Sighting::source)
                .collect(Collectors.toSet());
    }
}
