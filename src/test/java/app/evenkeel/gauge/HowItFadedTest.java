package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.Dimension.PAYMENT;
import static app.evenkeel.journal.Dimension.RESPONSE;
import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.OVERRUN_BY_INVOLVEMENT;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THANKS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.FactKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** What a receipt says of each piece: where it comes from, what time has left of it, its place. */
class HowItFadedTest {
    /** A Monday. */
    private static final String ON = "2026-11-16";

    private static Evidence only(Story story, Dimension dimension) {
        assertThat(story.gauge(dimension, ON).evidence()).hasSize(1);
        return story.gauge(dimension, ON).evidence().getFirst();
    }

    @Test
    void ofASignalHalfIsLeftAfterNinetyDaysAndOfARedLineAfterAYear() {
        Story story =
                Story.of("acme")
                        .told(seen("2025-11-16", THREAT, 1))
                        .told(seen("2026-08-18", RUDENESS, 1), seen(ON, THANKS, 1));

        assertThat(story.gauge(CONDUCT, ON).evidence())
                .extracting(Evidence::left)
                .containsExactly(0.5, 0.5, 1.0);
    }

    @Test
    void whatIsOpenHasNotFaded() {
        Story story =
                Story.of("acme")
                        .told(request("ask", "2025-01-05", "2025-01-12"))
                        .billed(due("i1", "2025-01-12"));

        assertThat(only(story, RESPONSE))
                .returns(true, Evidence::open)
                .returns(1.0, Evidence::left);
        assertThat(only(story, PAYMENT)).returns(true, Evidence::open).returns(1.0, Evidence::left);
    }

    @Test
    void anInvoiceFadesFromItsDueDateAndHalfIsLeftAfterFourMonths() {
        Story story = Story.of("acme").billed(due("i1", "2026-07-19").paid("2026-11-02"));

        assertThat(only(story, PAYMENT).open()).isFalse();
        assertThat(only(story, PAYMENT).left()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void thePlaceInTheWeekIsCountedFromTheStrongest() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-11-09", RUDENESS, 1), seen("2026-11-10", RUDENESS, 3))
                        .told(seen("2026-11-11", RUDENESS, 2), seen(ON, RUDENESS, 1));

        assertThat(story.gauge(CONDUCT, ON).evidence())
                .extracting(Evidence::severity, Evidence::place)
                .containsExactly(tuple(1, 3), tuple(3, 1), tuple(2, 2), tuple(1, 1));
    }

    @Test
    void itLeadsToTheEntryTheInvoiceOrTheEngagement() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-11-02"), due("i2", "2026-11-30").disputed(ON))
                        .told(note(ON).marked(RUDENESS, 1))
                        .worked(Work.on("site").until("2026-11-09"))
                        .told(seen(ON, CHANGES_MIND, 1).in("site"))
                        .told(seen(ON, CHANGES_MIND, 1).in("site"))
                        .told(seen(ON, CHANGES_MIND, 1).in("site"));

        assertThat(only(story, CONDUCT).of()).isEqualTo(FactKind.ENTRY);
        assertThat(story.gauge(PAYMENT, ON).evidence())
                .hasSize(2)
                .allMatch(e -> e.of() == FactKind.INVOICE);
        assertThat(story.gauge(SCOPE, ON).evidence())
                .allMatch(e ->
                        e.of()
                                == (e.signal() == OVERRUN_BY_INVOLVEMENT
                                        ? FactKind.ENGAGEMENT
                                        : FactKind.ENTRY));
    }

    @Test
    void againstTheClientIsWhatDoesNotEaseAndIsNotExcused() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-11-02", RUDENESS, 1), seen("2026-11-03", THANKS, 1))
                        .told(seen("2026-11-04", THREAT, 1).excusing(THREAT));

        assertThat(story.gauge(CONDUCT, ON).evidence())
                .extracting(Evidence::adverse)
                .containsExactly(true, false, false);
    }

    @Test
    void withinSomeDaysIsTheFirstOfThemTooAndWhateverLasts() {
        LocalDate on = LocalDate.parse(ON);
        Story story =
                Story.of("acme")
                        .told(seen("2026-05-20", RUDENESS, 1))
                        .told(request("ask", "2024-01-08", "2024-01-15"));

        // 20 May is 180 days before 16 November.
        assertThat(only(story, CONDUCT).within(180, on)).isTrue();
        assertThat(only(story, CONDUCT).within(179, on)).isFalse();
        assertThat(only(story, RESPONSE).within(180, on)).isTrue();
    }
}
