package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.Dimension.CONTROL;
import static app.evenkeel.journal.SignalKind.APOLOGY;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THANKS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What eases takes points away within its own dimension, never below zero, never from red lines.
 */
class EasingTest {
    private static final String ON = "2026-02-02";

    @Test
    void thanksTakePointsAway() {
        Story story = Story.of("acme").told(seen(ON, RUDENESS, 3), seen(ON, THANKS, 2));

        // 8 − 4 = 4 points, which show as 13.
        assertThat(story.receipt(CONDUCT, ON))
                .containsExactly("rudeness 3 2026-02-02 n1 26.0", "thanks 2 2026-02-02 n2 -13.0");
    }

    @Test
    void asMuchAsWasBadIsTakenAwayAndNoMore() {
        Story story = Story.of("acme").told(seen(ON, RUDENESS, 1), seen(ON, THANKS, 3));

        assertThat(story.value(CONDUCT, ON)).isZero();
        assertThat(story.gauge(CONDUCT, ON).evidence())
                .extracting(e -> e.points().signum())
                .containsExactly(1, -1);
    }

    @Test
    void thanksAloneBringNothing() {
        Story story = Story.of("acme").told(seen(ON, THANKS, 3));

        assertThat(story.receipt(CONDUCT, ON)).containsExactly("thanks 3 2026-02-02 n1 0.0");
    }

    @Test
    void thanksDoNotWaitForWhatComesLater() {
        Story story = Story.of("acme").told(seen("2025-11-04", THANKS, 2), seen(ON, RUDENESS, 3));

        // 90 days on, 2 of the 4 easing points are left.
        assertThat(story.value(CONDUCT, ON)).isEqualTo(Shown.by(8 - 2));
    }

    @Test
    void redLinesAreNotEased() {
        Story story =
                Story.of("acme")
                        .told(seen(ON, THREAT, 1), seen(ON, RUDENESS, 1))
                        .told(seen(ON, APOLOGY, 3), seen(ON, THANKS, 3));

        assertThat(story.value(CONDUCT, ON)).isEqualTo(50);
        assertThat(story.receipt(CONDUCT, ON)).contains("threat 1 2026-02-02 n1 50.0");
    }

    @Test
    void anotherDimensionIsNotEased() {
        Story story = Story.of("acme").told(seen(ON, DOUBLE_CHANNEL, 1), seen(ON, THANKS, 3));

        assertThat(story.value(CONTROL, ON)).isEqualTo(7);
    }

    @Test
    void thanksOfOneWeekAreHalvedToo() {
        Story story =
                Story.of("acme")
                        .told(seen(ON, RUDENESS, 3), seen(ON, THANKS, 1), seen(ON, THANKS, 1));

        assertThat(story.value(CONDUCT, ON)).isEqualTo(Shown.by(8 - 2 - 1));
    }
}
