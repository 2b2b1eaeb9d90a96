package app.evenkeel.gauge;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Relation;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What setting any piece of evidence aside does, and taking it back. */
class SetAsideProperties {
    private static final int TRIES = 500;
    private static final String NOTE = "set aside";

    /** Only what is known by the day: nobody sets anything aside tomorrow. */
    @Provide
    Arbitrary<Case> cases() {
        return Case.cases()
                .map(c ->
                        c.withEntries(
                                c.relation().entries().stream()
                                        .filter(e -> !e.day(Story.RIGA).isAfter(c.on()))
                                        .toList()));
    }

    @Property(tries = TRIES)
    void itCountsNothingAndStays(@ForAll("cases") Case before, @ForAll int which) {
        Evidence piece = piece(before, which, e -> true);

        assertThat(pieces(aside(before, piece)))
                .filteredOn(e -> same(e, piece))
                .isNotEmpty()
                .allMatch(Evidence::excused)
                .allMatch(e -> e.points().signum() == 0);
    }

    @Property(tries = TRIES)
    void whatSpeaksAgainstARelationNeverDoesSoMoreForBeingSetAside(
            @ForAll("cases") Case before, @ForAll int which) {
        Evidence piece = piece(before, which, Evidence::adverse);

        assertNoneHigher(aside(before, piece).values(), before.values());
    }

    @Property(tries = TRIES)
    void whatEasesNeverDoesSoMoreForBeingSetAside(@ForAll("cases") Case before, @ForAll int which) {
        Evidence piece = piece(before, which, e -> e.signal().easing());

        assertNoneHigher(before.values(), aside(before, piece).values());
    }

    @Property(tries = TRIES)
    void takenBackAllIsAsItWas(@ForAll("cases") Case before, @ForAll int which) {
        Evidence piece = piece(before, which, e -> !e.excused());
        Case aside = aside(before, piece);
        Case back = aside;
        for (Entry entry : SetAside.where(aside.relation(), piece)) {
            back = replaced(back, SetAside.takenBack(entry, piece.signal()));
        }

        // A note that was written for it stays, as one fact more.
        assertThat(back.assessed().gauges()).isEqualTo(before.assessed().gauges());
        assertThat(SetAside.where(back.relation(), piece)).isEmpty();
    }

    private static List<Evidence> pieces(Case any) {
        return any.assessed().gauges().stream().flatMap(g -> g.evidence().stream()).toList();
    }

    private static Evidence piece(Case any, int which, Predicate<Evidence> wanted) {
        List<Evidence> pieces = pieces(any).stream().filter(wanted).toList();
        Assume.that(!pieces.isEmpty());
        return pieces.get(Math.floorMod(which, pieces.size()));
    }

    private static boolean same(Evidence one, Evidence other) {
        return one.signal() == other.signal()
                && one.of() == other.of()
                && one.source().equals(other.source());
    }

    private static Case aside(Case before, Evidence piece) {
        Optional<Entry> on = SetAside.on(before.relation(), piece);
        return replaced(
                before,
                on.map(e -> SetAside.with(e, piece.signal(), "It was agreed."))
                        .orElseGet(() ->
                                SetAside.note(
                                        NOTE,
                                        before.on()
                                                .atTime(12, 0)
                                                .atZone(Story.RIGA)
                                                .toOffsetDateTime(),
                                        "About it",
                                        piece,
                                        "It was agreed.")));
    }

    private static Case replaced(Case before, Entry entry) {
        Relation relation = before.relation();
        List<Entry> entries = new ArrayList<>(relation.entries());
        UnaryOperator<Entry> replaced = e -> e.id().equals(entry.id()) ? entry : e;
        entries.replaceAll(replaced);
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        return before.withEntries(entries);
    }

    private static void assertNoneHigher(List<Integer> lower, List<Integer> higher) {
        for (int i = 0; i < lower.size(); i++) {
            assertThat(lower.get(i)).as("gauge %d", i).isLessThanOrEqualTo(higher.get(i));
        }
    }
}
