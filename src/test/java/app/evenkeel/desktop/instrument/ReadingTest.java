package app.evenkeel.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Gauge;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Dimension;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ReadingTest {
    @Test
    void anAssessmentIsReadAsAWholeAndByDimension() {
        Assessment a = assessment(true);

        assertThat(Reading.of(a)).isEqualTo(new Reading(52, Level.STRAINED, 41));
        assertThat(Reading.of(a, Dimension.PAYMENT)).isEqualTo(new Reading(63, Level.STRAINED, 51));
    }

    @Test
    void whereThereIsTooLittleToSayThereIsNoReading() {
        Assessment a = assessment(false);

        assertThat(Reading.of(a)).isNull();
        assertThat(Reading.of(a, Dimension.PAYMENT)).isNull();
    }

    private static Assessment assessment(boolean enough) {
        Gauge payment = new Gauge(Dimension.PAYMENT, 63, Level.STRAINED, 51, List.of());
        return new Assessment(
                "acme",
                LocalDate.of(2026, 3, 1),
                52,
                Level.STRAINED,
                enough,
                41,
                List.of(payment),
                List.of());
    }
}
