package app.evenkeel.gauge;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What one more marked signal does, wherever it is marked. */
class OneMoreSignalProperties {
    @Provide
    Arbitrary<Case> cases() {
        return Case.cases();
    }

    @Provide
    Arbitrary<SignalKind> adverse() {
        return Arbitraries.of(SignalKind.class).filter(k -> !k.easing());
    }

    @Provide
    Arbitrary<SignalKind> easing() {
        return Arbitraries.of(SignalKind.class).filter(SignalKind::easing);
    }

    @Property
    void oneMoreAdverseSignalNeverLowersAGauge(
            @ForAll("cases") Case before,
            @ForAll("adverse") SignalKind kind,
            @ForAll @IntRange(min = 1, max = 3) int severity,
            @ForAll long seed) {
        Case after = marked(before, new Signal(kind, severity, ""), new Random(seed));

        assertNoneHigher(before.values(), after.values());
    }

    @Property
    void oneMoreEasingFactNeverRaisesOne(
            @ForAll("cases") Case before,
            @ForAll("easing") SignalKind kind,
            @ForAll @IntRange(min = 1, max = 3) int severity,
            @ForAll long seed) {
        Case after = marked(before, new Signal(kind, severity, ""), new Random(seed));

        assertNoneHigher(after.values(), before.values());
    }

    @Property
    void aGraverSignalNeverLowersAGauge(@ForAll("cases") Case graver, @ForAll long seed) {
        Random random = new Random(seed);
        List<Entry> slighter =
                graver.relation().entries().stream()
                        .map(e -> Changed.entry(e, slighter(e.signals(), random), e.excused()))
                        .toList();

        assertNoneHigher(graver.withEntries(slighter).values(), graver.values());
    }

    private static List<Signal> slighter(List<Signal> signals, Random random) {
        return signals.stream()
                .map(s ->
                        s.kind().easing()
                                ? s
                                : new Signal(s.kind(), 1 + random.nextInt(s.severity()), ""))
                .toList();
    }

    private static void assertNoneHigher(List<Integer> lower, List<Integer> higher) {
        for (int i = 0; i < lower.size(); i++) {
            assertThat(lower.get(i)).as("gauge %d", i).isLessThanOrEqualTo(higher.get(i));
        }
    }

    /** With the signal on an entry that is there, or on a new one. */
    private static Case marked(Case before, Signal signal, Random random) {
        List<Entry> entries = new ArrayList<>(before.relation().entries());
        if (!entries.isEmpty() && random.nextBoolean()) {
            int at = random.nextInt(entries.size());
            Entry e = entries.get(at);
            List<Signal> signals = new ArrayList<>(e.signals());
            signals.add(random.nextInt(signals.size() + 1), signal);
            entries.set(at, Changed.entry(e, signals, e.excused()));
        } else {
            entries.add(random.nextInt(entries.size() + 1), noted(before, signal, random));
        }
        return before.withEntries(entries);
    }

    private static Entry noted(Case before, Signal signal, Random random) {
        return new Entry(
                "one more",
                before.on()
                        .minusDays(random.nextInt(100))
                        .atTime(12, 0)
                        .atZone(Story.RIGA)
                        .toOffsetDateTime(),
                Channel.NOTE,
                Direction.NONE,
                null,
                random.nextBoolean(),
                "What was seen.",
                "",
                Integer.toString(random.nextInt(3)),
                List.of(signal),
                List.of(),
                null,
                null,
                invoice(before.relation().invoices(), random));
    }

    private static @Nullable String invoice(List<Invoice> invoices, Random random) {
        return invoices.isEmpty() || random.nextBoolean()
                ? null
                : invoices.get(random.nextInt(invoices.size())).id();
    }
}
