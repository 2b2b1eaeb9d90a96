package app.evenkeel.gauge;

import static app.evenkeel.journal.SignalKind.LATER_EVERY_CYCLE;
import static app.evenkeel.journal.SignalKind.PAID_ON_TIME;
import static app.evenkeel.journal.SignalKind.REVISION_ASKED;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.SignalKind.Weight;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every signal of the advice, marked today, slight to grave: where it shows and what it does. */
class EverySignalTest {
    private static final String TODAY = "2026-02-02";
    private static final Set<SignalKind> WEIGHTLESS =
            Set.of(REVISION_ASKED, LATER_EVERY_CYCLE, PAID_ON_TIME);
    private static final Map<Integer, Integer> FACTORS = Map.of(1, 1, 2, 2, 3, 4);

    /** A grave sign against the client in each gauge, 8 points, for easing facts to work on. */
    private static final Map<Dimension, SignalKind> GRAVE =
            Map.of(
                    Dimension.CONTROL, SignalKind.DOUBLE_CHANNEL,
                    Dimension.TRUST, SignalKind.DOUBTS_COMPETENCE,
                    Dimension.RESPONSE, SignalKind.FEEDBACK_WITHHELD,
                    Dimension.PAYMENT, SignalKind.HAGGLES_AFTER_AGREEING,
                    Dimension.SCOPE, SignalKind.CHANGES_MIND,
                    Dimension.CONDUCT, SignalKind.RUDENESS);

    static Stream<Arguments> adverse() {
        return marked(false);
    }

    static Stream<Arguments> easing() {
        return marked(true);
    }

    private static Stream<Arguments> marked(boolean easing) {
        return Arrays.stream(SignalKind.values())
                .filter(k -> k.easing() == easing)
                .flatMap(k -> FACTORS.keySet().stream().sorted().map(s -> Arguments.of(k, s)));
    }

    private static double points(SignalKind kind, int severity) {
        if (WEIGHTLESS.contains(kind)) {
            return 0;
        }
        return (kind.weight() == Weight.RED_LINE ? 20 : 2) * FACTORS.get(severity);
    }

    @ParameterizedTest
    @MethodSource({"adverse", "easing"})
    void itShowsInItsOwnGaugeAloneAndOnce(SignalKind kind, int severity) {
        Assessment marked = Story.of("acme").told(seen(TODAY, kind, severity)).on(TODAY);

        assertThat(marked.gauge(kind.dimension()).evidence())
                .singleElement()
                .returns(kind, Evidence::signal)
                .returns(severity, Evidence::severity)
                .returns("n1", Evidence::source)
                .returns(false, Evidence::derived)
                .returns(false, Evidence::excused)
                .returns(false, Evidence::open);
        assertThat(marked.gauges())
                .filteredOn(g -> g.dimension() != kind.dimension())
                .allMatch(g -> g.value() == 0 && g.evidence().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("adverse")
    void againstTheClientItBringsItsPoints(SignalKind kind, int severity) {
        Gauge gauge =
                Story.of("acme").told(seen(TODAY, kind, severity)).gauge(kind.dimension(), TODAY);

        assertThat(gauge.value()).isEqualTo(Shown.by(points(kind, severity)));
        assertThat(gauge.evidence().getFirst().points())
                .isEqualByComparingTo(String.valueOf(gauge.value()));
    }

    @ParameterizedTest
    @MethodSource("easing")
    void forTheClientItTakesPointsAway(SignalKind kind, int severity) {
        Story story =
                Story.of("acme")
                        .told(seen(TODAY, GRAVE.get(kind.dimension()), 3))
                        .told(seen(TODAY, kind, severity));

        assertThat(story.value(kind.dimension(), TODAY))
                .isEqualTo(Shown.by(8 - points(kind, severity)));
    }

    @ParameterizedTest
    @MethodSource("easing")
    void aloneItNeitherRaisesNorLowersAnything(SignalKind kind, int severity) {
        Assessment thankful = Story.of("acme").told(seen(TODAY, kind, severity)).on(TODAY);

        assertThat(thankful.overall()).isZero();
        assertThat(thankful.gauge(kind.dimension()).evidence().getFirst().points()).isZero();
    }

    @ParameterizedTest
    @MethodSource("adverse")
    void onlyARedLineIsNamedAsOne(SignalKind kind, int severity) {
        Assessment marked = Story.of("acme").told(seen(TODAY, kind, severity)).on(TODAY);

        assertThat(marked.redLines()).hasSize(kind.weight() == Weight.RED_LINE ? 1 : 0);
    }
}
