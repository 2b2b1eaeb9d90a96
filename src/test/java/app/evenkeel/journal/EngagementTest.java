package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A piece of work from 1 February, agreed until the 20th. */
class EngagementTest {
    @Test
    void stillOpenItOverrunsFromTheDayAfterItsAgreedEnd() {
        Engagement open = work(day(20), null);

        assertThat(open.overranBy(day(20))).isFalse();
        assertThat(open.overranBy(day(21))).isTrue();
    }

    @Test
    void endedOnItsDayItNeverOverran() {
        assertThat(work(day(20), day(20)).overranBy(day(28))).isFalse();
        assertThat(work(day(20), day(10)).overranBy(day(28))).isFalse();
    }

    @Test
    void endedLaterItOverranAsSeenFromTheDayAfter() {
        Engagement late = work(day(20), day(25));

        assertThat(late.overranBy(day(20))).isFalse();
        assertThat(late.overranBy(day(21))).isTrue();
        assertThat(late.overranBy(day(28))).isTrue();
    }

    @Test
    void withoutAnAgreedEndItCannotOverrun() {
        assertThat(work(null, day(25)).overranBy(day(28))).isFalse();
        assertThat(work(null, null).overranBy(day(28))).isFalse();
    }

    @Test
    void itIsOpenUntilTheDayOnWhichItEnds() {
        assertThat(work(null, day(25)).openOn(day(24))).isTrue();
        assertThat(work(null, day(25)).openOn(day(25))).isFalse();
        assertThat(work(null, null).openOn(day(28))).isTrue();
    }

    @Test
    void itCannotEndBeforeItBegins() {
        LocalDate january = LocalDate.of(2026, 1, 31);

        assertThatThrownBy(() -> work(january, null))
                .hasMessage("agreedEnd must not be before start (2026-02-01)");
        assertThatThrownBy(() -> work(null, january))
                .hasMessage("actualEnd must not be before start (2026-02-01)");
    }

    @Test
    void feeAndRevisionsAreNotNegative() {
        Money minus =
                Money.zero(Currency.getInstance("EUR"))
                        .minus(Money.of("1", Currency.getInstance("EUR")));

        assertThatThrownBy(() -> work(null, null, minus, null))
                .hasMessage("fee must not be negative");
        assertThatThrownBy(() -> work(null, null, null, -1))
                .hasMessage("revisionsIncluded must be 0 to 1000000, not -1");
    }

    private static LocalDate day(int dayOfFebruary) {
        return LocalDate.of(2026, 2, dayOfFebruary);
    }

    private static Engagement work(@Nullable LocalDate agreedEnd, @Nullable LocalDate actualEnd) {
        return work(agreedEnd, actualEnd, null, null);
    }

    private static Engagement work(
            @Nullable LocalDate agreedEnd,
            @Nullable LocalDate actualEnd,
            @Nullable Money fee,
            @Nullable Integer revisions) {
        return new Engagement(
                "site",
                "New site",
                "",
                day(1),
                agreedEnd,
                actualEnd,
                Billing.FIXED,
                fee,
                revisions,
                List.of());
    }
}
