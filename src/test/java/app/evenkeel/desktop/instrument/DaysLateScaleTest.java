package app.evenkeel.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class DaysLateScaleTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 200})
    void barsStandSideBySideAndInside(int invoices) {
        DaysLateScale scale = new DaysLateScale(invoices, 60, 480, 100);

        assertThat(scale.barWidth()).isBetween(2.0, 12.0).isLessThanOrEqualTo(scale.slotWidth());
        assertThat(scale.slotLeft(invoices)).isLessThanOrEqualTo(480);
    }

    @Test
    void fewInvoicesDoNotSpreadOut() {
        assertThat(new DaysLateScale(2, 60, 480, 100).middle(1)).isEqualTo(60);
    }

    @Test
    void theLongestDelayReachesTheTopAndOthersTheirShare() {
        DaysLateScale scale = new DaysLateScale(5, 60, 480, 100);

        assertThat(scale.barHeight(60)).isEqualTo(100);
        assertThat(scale.barHeight(30)).isEqualTo(50);
        assertThat(scale.barHeight(0)).isZero();
    }

    @Test
    void aFewDaysLookLikeAFewDaysAndOneDayCanBeSeen() {
        assertThat(new DaysLateScale(5, 3, 480, 100).barHeight(3)).isEqualTo(10);
        assertThat(new DaysLateScale(5, 400, 480, 100).barHeight(1)).isEqualTo(3);
    }

    @Test
    void aLabelStandsOnlyOverABarThatTowersOverItsNeighbours() {
        DaysLateScale scale = new DaysLateScale(40, 60, 480, 100);

        // Slots of 12 pixels, so a label of 30 covers two neighbours on either side.
        assertThat(scale.peaks(List.of(10, 11, 12, 14, 30), 30)).containsExactly(10, 30);
    }
}
