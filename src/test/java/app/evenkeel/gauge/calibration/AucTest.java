package app.evenkeel.gauge.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Of one invoice paid late and one on time: how often the former was ranked higher. */
class AucTest {
    @Test
    void whoeverRanksAllRightHasOne() {
        assertThat(auc("1- 2- 3+ 4+")).isEqualTo(1);
    }

    @Test
    void whoeverRanksAllWrongHasZero() {
        assertThat(auc("1+ 2+ 3- 4-")).isZero();
    }

    @Test
    void whoeverSaysTheSameOfAllHasOneHalf() {
        assertThat(auc("7- 7+ 7- 7+ 7+")).isEqualTo(0.5);
    }

    @Test
    void aTieIsHalfWon() {
        // Of the six pairs 3+ wins two and ties one, 1+ ties one and loses two.
        assertThat(auc("1- 1+ 2- 3- 3+")).isEqualTo(3 / 6.0, within(1e-12));
        assertThat(auc("1- 2+ 2- 3+")).isEqualTo(3.5 / 4, within(1e-12));
    }

    @Test
    void theOrderInWhichTheyAreToldDoesNotMatter() {
        assertThat(auc("3+ 2- 1- 2+")).isEqualTo(auc("1- 2+ 2- 3+"));
    }

    @Test
    void whereAllWereLateOrNoneThereIsNothingToRank() {
        assertThat(auc("1+ 2+")).isNaN();
        assertThat(auc("1- 2-")).isNaN();
    }

    /** Each a score, and whether it was paid late (+) or not (-). */
    private static double auc(String told) {
        String[] each = told.split(" ", -1);
        double[] scores = new double[each.length];
        boolean[] late = new boolean[each.length];
        for (int i = 0; i < each.length; i++) {
            scores[i] = each[i].charAt(0) - '0';
            late[i] = each[i].endsWith("+");
        }
        return Auc.of(scores, late);
    }
}
