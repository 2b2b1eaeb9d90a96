package app.evenkeel.gauge;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.SignalKind;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.stream.Stream;

/** How any relation's gauges ran over the last year, and what would bring them down. */
class OutlookProperties {
    private static final int TRIES = 500;

    @Provide
    Arbitrary<Case> cases() {
        return Case.cases();
    }

    @Property(tries = 50)
    void aCourseEndsWithWhatTheGaugesShow(@ForAll("cases") Case any) {
        Course.Reading last =
                new Assessor(Case.OWNER).course(any.relation(), any.on()).readings().getLast();

        assertThat(last.on()).isEqualTo(any.on());
        assertThat(last.enough()).isEqualTo(any.assessed().enough());
        assertThat(values(last)).isEqualTo(any.values());
    }

    @Property(tries = TRIES)
    void payingWhatIsOverdueRaisesNothing(@ForAll("cases") Case any) {
        relief(any, Relief.Step.PAID).forEach(r -> assertNoneHigher(values(r), any.values()));
    }

    /**
     * A grave mark on a request may count for more in the week of the answer, where it is alone.
     */
    @Property(tries = TRIES)
    void answeringRaisesNothingWhereSilenceWasNotMarkedByHand(@ForAll("cases") Case any) {
        Assume.that(!silenceMarked(any));
        relief(any, Relief.Step.ANSWERED).forEach(r -> assertNoneHigher(values(r), any.values()));
    }

    @Property(tries = TRIES)
    void quietRaisesNothingWhereNothingIsOpen(@ForAll("cases") Case any) {
        Assume.that(
                any.assessed().gauges().stream()
                        .flatMap(g -> g.evidence().stream())
                        .noneMatch(Evidence::open));
        relief(any, Relief.Step.QUIET).forEach(r -> assertNoneHigher(values(r), any.values()));
    }

    @Property(tries = TRIES)
    void quietAfterAllIsSettledRaisesNothing(@ForAll("cases") Case any) {
        Assume.that(!silenceMarked(any));
        relief(any, Relief.Step.SETTLED_AND_QUIET)
                .forEach(r -> assertNoneHigher(values(r), any.values()));
    }

    @Property(tries = TRIES)
    void quietAfterAllIsSettledHelpsAtLeastAsMuchAsQuiet(@ForAll("cases") Case any) {
        Assume.that(!silenceMarked(any));
        List<Integer> quiet = values(relief(any, Relief.Step.QUIET).findFirst().orElseThrow());

        relief(any, Relief.Step.SETTLED_AND_QUIET).forEach(r -> assertNoneHigher(values(r), quiet));
    }

    private static boolean silenceMarked(Case any) {
        return any.relation().entries().stream()
                .flatMap(e -> e.signals().stream())
                .anyMatch(s -> s.kind() == SignalKind.NO_REPLY);
    }

    private static Stream<Relief> relief(Case any, Relief.Step step) {
        return new Assessor(Case.OWNER)
                .reliefs(any.relation(), any.on()).stream().filter(r -> r.step() == step);
    }

    private static List<Integer> values(Course.Reading reading) {
        return Stream.concat(
                        Stream.of(Dimension.values()).map(reading::value),
                        Stream.of(reading.value(null)))
                .toList();
    }

    private static List<Integer> values(Relief relief) {
        return Stream.concat(
                        Stream.of(Dimension.values()).map(relief::value),
                        Stream.of(relief.value(null)))
                .toList();
    }

    private static void assertNoneHigher(List<Integer> lower, List<Integer> higher) {
        for (int i = 0; i < lower.size(); i++) {
            assertThat(lower.get(i)).as("gauge %d", i).isLessThanOrEqualTo(higher.get(i));
        }
    }
}
