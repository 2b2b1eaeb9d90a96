package app.evenkeel.gauge;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.LocalDate;
import java.util.List;

/** What time does where nothing is open and nothing new happens. */
class FadingProperties {
    @Provide
    Arbitrary<Case> settled() {
        return Case.cases().map(FadingProperties::settled);
    }

    @Property
    void withNothingNewEveryGaugeFallsOrStays(
            @ForAll("settled") Case then,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(max = 40) int sooner) {
        List<Integer> before = then.on(then.on().plusDays(sooner)).values();
        List<Integer> after = then.on(then.on().plusDays(sooner + days)).values();

        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).as("gauge %d", i).isLessThanOrEqualTo(before.get(i));
        }
    }

    @Property
    void everythingIsForgottenInTheEnd(@ForAll("settled") Case then) {
        assertThat(then.on(then.on().plusYears(15)).values()).containsOnly(0);
    }

    /** Without what is still open, on the last day that something happened. */
    private static Case settled(Case any) {
        LocalDate last = Case.days(any.relation()).max(LocalDate::compareTo).orElse(any.on());
        List<Entry> entries = any.relation().entries();
        return any.with(
                        any.relation().engagements().stream()
                                .filter(e -> !e.openOn(last) || e.agreedEnd() == null)
                                .toList(),
                        entries.stream().filter(e -> !waits(e, entries)).toList(),
                        any.relation().invoices().stream().filter(i -> closed(i, last)).toList())
                .on(last);
    }

    private static boolean waits(Entry e, List<Entry> entries) {
        return e.direction() == Direction.OUTGOING
                && e.answerBy() != null
                && entries.stream()
                        .noneMatch(a ->
                                e.id().equals(a.answers()) && a.direction() != Direction.OUTGOING);
    }

    private static boolean closed(Invoice i, LocalDate on) {
        return !i.balance(on).positive();
    }
}
