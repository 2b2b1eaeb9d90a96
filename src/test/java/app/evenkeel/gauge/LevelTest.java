package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The word for a value. */
class LevelTest {
    private static final String ON = "2026-02-02";

    @ParameterizedTest
    @CsvSource({
        "0, calm",
        "24, calm",
        "25, watch",
        "49, watch",
        "50, strained",
        "74, strained",
        "75, critical",
        "100, critical"
    })
    void everyQuarterHasItsWord(int value, String level) {
        assertThat(Level.of(value).id()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource
    void aLevelBeginsWithTheFirstValueThatHasItsWord(Level level) {
        assertThat(Calibration.STANDARD.level(level.begins())).isEqualTo(level);
        assertThat(level.begins() == 0 || Calibration.STANDARD.level(level.begins() - 1) != level)
                .isTrue();
    }

    @Test
    void aGaugeAndTheOverallOneSayIt() {
        Assessment bad = Story.of("acme").told(seen(ON, THREAT, 2)).on(ON);
        Assessment mild = Story.of("acme").told(seen(ON, RUDENESS, 3)).on(ON);

        // 75, and 60 = 80 % of it; 24.2 points show as 24.
        assertThat(bad.gauge(CONDUCT).level()).isEqualTo(Level.CRITICAL);
        assertThat(bad.level()).isEqualTo(Level.STRAINED);
        assertThat(mild.gauge(CONDUCT).level()).isEqualTo(Level.CALM);
    }
}
