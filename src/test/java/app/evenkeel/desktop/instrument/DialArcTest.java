package app.evenkeel.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DialArcTest {
    private static final DialArc ARC = new DialArc(60, 60, 40);

    @Test
    void fiftyStandsAtTheTop() {
        assertThat(DialArc.angle(50)).isEqualTo(90);
        assertThat(ARC.x(50, 0)).isCloseTo(60, within(1e-9));
        assertThat(ARC.y(50, 0)).isCloseTo(20, within(1e-9));
    }

    @Test
    void theEndsLieOnOneLineBelowTheMiddle() {
        assertThat(ARC.y(0, 0)).isCloseTo(80, within(1e-9));
        assertThat(ARC.y(100, 0)).isCloseTo(80, within(1e-9));
        assertThat(ARC.x(0, 0)).isLessThan(60);
        assertThat(ARC.x(0, 0) + ARC.x(100, 0)).isCloseTo(120, within(1e-9));
    }

    @Test
    void moreGoesWithTheClock() {
        assertThat(DialArc.length(100)).isEqualTo(DialArc.SWEEP);
        assertThat(DialArc.length(25)).isNegative();
        assertThat(ARC.x(75, 5)).isGreaterThan(ARC.x(50, 5));
    }
}
