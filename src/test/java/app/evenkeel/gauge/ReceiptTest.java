package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.SignalKind.ABUSE;
import static app.evenkeel.journal.SignalKind.APOLOGY;
import static app.evenkeel.journal.SignalKind.DISHONESTY;
import static app.evenkeel.journal.SignalKind.REVISION_ASKED;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THANKS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Talk;

import org.junit.jupiter.api.Test;

/** The receipt of a gauge: every point, oldest first, in tenths that add up to the value. */
class ReceiptTest {
    private static final String ON = "2026-02-02";

    @Test
    void eachPieceHasItsShareOfTheValue() {
        Story story =
                Story.of("acme")
                        .told(seen(ON, RUDENESS, 2), seen("2025-11-04", RUDENESS, 3))
                        .told(seen(ON, THREAT, 1));

        // 20 + 4 + 4 points show as 62: 62·20/28 = 44.29 and 62·4/28 = 8.86.
        assertThat(story.receipt(CONDUCT, ON))
                .containsExactly(
                        "rudeness 3 2025-11-04 n2 8.9",
                        "rudeness 2 2026-02-02 n1 8.8",
                        "threat 1 2026-02-02 n3 44.3");
    }

    @Test
    void whatCannotBeSharedEvenlyStillAddsUp() {
        Story story =
                Story.of("acme")
                        .told(seen(ON, ABUSE, 1), seen(ON, THREAT, 1), seen(ON, DISHONESTY, 1));

        // 60 points show as 88: 29.33 each.
        assertThat(story.receipt(CONDUCT, ON))
                .containsExactly(
                        "abuse 1 2026-02-02 n1 29.4",
                        "threat 1 2026-02-02 n2 29.3",
                        "dishonesty 1 2026-02-02 n3 29.3");
    }

    @Test
    void whereBothSidesHoldEachOtherBothShow() {
        Story story =
                Story.of("acme")
                        .told(seen(ON, RUDENESS, 2), seen(ON, THANKS, 1), seen(ON, APOLOGY, 1));

        assertThat(story.value(CONDUCT, ON)).isZero();
        assertThat(story.receipt(CONDUCT, ON))
                .containsExactly(
                        "rudeness 2 2026-02-02 n1 13.9",
                        "thanks 1 2026-02-02 n2 -7.0",
                        "apology 1 2026-02-02 n3 -6.9");
    }

    @Test
    void theOrderInWhichAnEntryWasMarkedDoesNotDecide() {
        Talk slightFirst = note(ON).marked(REVISION_ASKED, 1).marked(REVISION_ASKED, 2);
        Talk graveFirst = note(ON).marked(REVISION_ASKED, 2).marked(REVISION_ASKED, 1);

        assertThat(Story.of("acme").told(graveFirst).receipt(SCOPE, ON))
                .isEqualTo(Story.of("acme").told(slightFirst).receipt(SCOPE, ON))
                .containsExactly(
                        "revision-asked 1 2026-02-02 n1 0.0", "revision-asked 2 2026-02-02 n1 0.0");
    }

    @Test
    void whatHasFadedAwayShowsNoPoints() {
        Story story = Story.of("acme").told(seen("2016-02-02", RUDENESS, 3));

        assertThat(story.receipt(CONDUCT, ON)).containsExactly("rudeness 3 2016-02-02 n1 0.0");
    }
}
