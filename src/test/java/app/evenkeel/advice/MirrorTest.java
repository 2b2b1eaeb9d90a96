package app.evenkeel.advice;

import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.SCOPE_GROWS_UNPAID;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Story;
import app.evenkeel.journal.Dimension;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is high with most clients. */
class MirrorTest {
    private static final String ON = "2026-06-30";
    private static final OwnRecord OWN = new OwnRecord(3, 1, 4, 1);

    private static Assessment calm() {
        return Story.of("acme").told(note(ON), note(ON), note(ON)).on(ON);
    }

    /** Scope 36, which is watch. */
    private static Assessment growing() {
        return Story.of("acme")
                .told(seen(ON, SCOPE_GROWS_UNPAID, 3), seen(ON, CHANGES_MIND, 2), note(ON))
                .told(seen("2026-06-28", SCOPE_GROWS_UNPAID, 1))
                .on(ON);
    }

    private static Assessment unknown() {
        return Story.of("acme").told(seen(ON, SCOPE_GROWS_UNPAID, 3)).on(ON);
    }

    private static Mirror mirror(Assessment... assessments) {
        return Mirror.of(List.of(assessments), OWN);
    }

    @Test
    void whatIsHighWithMoreThanHalfOfTheClientsIsShared() {
        Mirror mirror = mirror(growing(), growing(), calm());

        assertThat(mirror.shared()).containsExactly(Dimension.SCOPE);
        assertThat(mirror.dimensions()).contains(new Mirror.Dimensional(Dimension.SCOPE, 2, true));
    }

    @Test
    void halfOfThemIsNotMost() {
        assertThat(mirror(growing(), growing(), calm(), calm()).shared()).isEmpty();
        assertThat(mirror(growing(), growing(), growing(), calm(), calm()).shared())
                .containsExactly(Dimension.SCOPE);
    }

    @Test
    void ofTwoClientsNothingIsSaid() {
        assertThat(mirror(growing(), growing()).shared()).isEmpty();
        assertThat(mirror(growing(), growing()).enough()).isFalse();
        assertThat(mirror(growing(), growing(), growing()).enough()).isTrue();
    }

    @Test
    void aClientOfWhomThereIsTooLittleToSayIsNotCounted() {
        Mirror mirror = mirror(growing(), growing(), unknown(), unknown());

        assertThat(mirror.clients()).isEqualTo(2);
        assertThat(mirror.enough()).isFalse();
        assertThat(mirror.shared()).isEmpty();
        assertThat(mirror(growing(), growing(), calm(), unknown(), unknown()).shared())
                .containsExactly(Dimension.SCOPE);
    }

    @Test
    void allSixStandInTheirOrderWithHowManyClientsTheyAreHigh() {
        Mirror mirror = mirror(calm(), growing(), calm());

        assertThat(mirror.dimensions())
                .extracting(Mirror.Dimensional::dimension)
                .containsExactly(Dimension.values());
        assertThat(mirror.dimensions())
                .extracting(Mirror.Dimensional::high)
                .containsExactly(0, 0, 0, 0, 1, 0);
        assertThat(mirror.clients()).isEqualTo(3);
    }

    @Test
    void theOwnRecordStandsBesideIt() {
        assertThat(mirror(calm()).own()).isEqualTo(OWN);
        assertThat(mirror().dimensions()).hasSize(6);
    }
}
