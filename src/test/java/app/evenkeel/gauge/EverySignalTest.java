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
import org.junit.jupiter.params.provider.EnumSource;
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

    static Stream<SignalKind> adverse() {
        return Arrays.stream(SignalKind.values()).filter(k -> !k.easing());
    }

    static Stream<SignalKind> easing() {
        return Arrays.stream(SignalKind.values()).filter(SignalKind::easing);
    }

    private static double points(SignalKind kind, int severity) {
        if (WEIGHTLESS.contains(kind)) {
            return 0;
        }
        return (kind.weight() == Weight.RED_LINE ? 20 : 2) * FACTORS.get(severity);
    }

    private static Story marked(SignalKind kind, int severity) {
        return Story.of("acme").told(seen(TODAY, kind, severity));
    }

    @ParameterizedTest
    @EnumSource
    void itShowsInItsOwnGaugeAloneAndOnce(SignalKind kind) {
        for (int severity = 1; severity <= 3; severity++) {
            Assessment marked = marked(kind, severity).on(TODAY);

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
            assertThat(marked.redLines()).hasSize(kind.weight() == Weight.RED_LINE ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("adverse")
    void againstTheClientItBringsItsPoints(SignalKind kind) {
        for (int severity = 1; severity <= 3; severity++) {
            Gauge gauge = marked(kind, severity).gauge(kind.dimension(), TODAY);

            assertThat(gauge.value())
                    .as("severity %d", severity)
                    .isEqualTo(Shown.by(points(kind, severity)));
            assertThat(gauge.evidence().getFirst().points())
                    .isEqualByComparingTo(String.valueOf(gauge.value()));
        }
    }

    @ParameterizedTest
    @MethodSource("easing")
    void forTheClientItTakesPointsAway(SignalKind kind) {
        for (int severity = 1; severity <= 3; severity++) {
            Story story = marked(kind, severity).told(seen(TODAY, GRAVE.get(kind.dimension()), 3));

            assertThat(story.value(kind.dimension(), TODAY))
                    .as("severity %d", severity)
                    .isEqualTo(Shown.by(8 - points(kind, severity)));
        }
    }

    @ParameterizedTest
    @MethodSource("easing")
    void aloneItNeitherRaisesNorLowersAnything(SignalKind kind) {
        Assessment thankful = marked(kind, 3).on(TODAY);

        assertThat(thankful.overall()).isZero();
        assertThat(thankful.gauge(kind.dimension()).evidence().getFirst().points()).isZero();
    }
}
