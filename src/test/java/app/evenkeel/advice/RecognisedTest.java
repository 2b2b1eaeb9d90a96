package app.evenkeel.advice;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.SignalKind.APPROVES_EVERY_STEP;
import static app.evenkeel.journal.SignalKind.BLAMES_FIRST;
import static app.evenkeel.journal.SignalKind.CHECKS_BEFORE_DEADLINE;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.DOUBTS_COMPETENCE;
import static app.evenkeel.journal.SignalKind.EXCUSES_NONPAYMENT;
import static app.evenkeel.journal.SignalKind.FEEDBACK_WITHHELD;
import static app.evenkeel.journal.SignalKind.LATER_EVERY_CYCLE;
import static app.evenkeel.journal.SignalKind.MAKE_OR_BREAK;
import static app.evenkeel.journal.SignalKind.OPINION_ON_EVERYTHING;
import static app.evenkeel.journal.SignalKind.PAY_EVENTUALLY;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THANKS;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Story;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Which kinds a client is of on 30 June 2026. The first of the 180 days before is 1 January. */
class RecognisedTest {
    private static final String ON = "2026-06-30";
    private static final String RECENT = "2026-06-01";
    private static final String DAYS_180_AGO = "2026-01-01";
    private static final String DAYS_181_AGO = "2025-12-31";

    private static List<ClientKind> kinds(Story story) {
        return Recognised.in(story.on(ON)).stream().map(Recognised::kind).toList();
    }

    private static Story twice(SignalKind kind) {
        return Story.of("acme").told(seen(RECENT, kind, 1), seen("2026-06-02", kind, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "DOUBLE_CHANNEL, A1",
        "CHECKS_BEFORE_DEADLINE, A1",
        "CONTACT_OUTSIDE_HOURS, A1",
        "DOUBTS_COMPETENCE, A2",
        "OPINION_ON_EVERYTHING, A3",
        "NO_REPLY, B1",
        "FEEDBACK_WITHHELD, B1",
        "APPROVES_EVERY_STEP, B2",
        "APPROVES_PART, B2",
        "TRIVIAL_CHANGES, B2",
        "BLOCKS_GOOD_PRACTICE, B2",
        "MAKE_OR_BREAK, B2",
        "EXCUSES_NONPAYMENT, B3",
        "PAYS_LATE, B3"
    })
    void itTakesThreePieces(SignalKind signal, ClientKind kind) {
        assertThat(kinds(twice(signal))).isEmpty();
        assertThat(kinds(twice(signal).told(seen(RECENT, signal, 1)))).containsExactly(kind);
    }

    @Test
    void piecesOfDifferentSignalsMakeAKindTogether() {
        Story story =
                twice(DOUBLE_CHANNEL).told(seen(RECENT, CHECKS_BEFORE_DEADLINE, 1).as("third"));

        assertThat(kinds(story)).containsExactly(ClientKind.A1);
    }

    @Test
    void piecesOfDifferentKindsMakeNone() {
        assertThat(
                        kinds(
                                twice(DOUBLE_CHANNEL)
                                        .told(seen(RECENT, DOUBTS_COMPETENCE, 3))
                                        .told(seen(RECENT, OPINION_ON_EVERYTHING, 3))
                                        .told(seen(RECENT, APPROVES_EVERY_STEP, 3))))
                .isEmpty();
    }

    @Test
    void whoBlamesIsSilentOrAControllerOrBoth() {
        Story story =
                twice(FEEDBACK_WITHHELD)
                        .told(seen(RECENT, MAKE_OR_BREAK, 1), seen(RECENT, MAKE_OR_BREAK, 1))
                        .told(seen(RECENT, BLAMES_FIRST, 2));

        assertThat(kinds(story)).containsExactly(ClientKind.B1, ClientKind.B2);
    }

    @Test
    void aPieceCountsFor180Days() {
        assertThat(kinds(twice(DOUBLE_CHANNEL).told(seen(DAYS_180_AGO, DOUBLE_CHANNEL, 1))))
                .containsExactly(ClientKind.A1);
        assertThat(kinds(twice(DOUBLE_CHANNEL).told(seen(DAYS_181_AGO, DOUBLE_CHANNEL, 3))))
                .isEmpty();
    }

    @Test
    void whatIsStillOpenIsOfToday() {
        Story open = twice(FEEDBACK_WITHHELD).told(request("ask", "2025-10-01", "2025-10-08"));

        assertThat(kinds(open)).containsExactly(ClientKind.B1);
    }

    @Test
    void anInvoiceUnpaidForAYearIsOfToday() {
        Story open = twice(EXCUSES_NONPAYMENT).billed(due("i1", "2025-06-01"));
        Story paid = twice(EXCUSES_NONPAYMENT).billed(due("i1", "2025-06-01").paid("2025-07-15"));

        assertThat(kinds(open)).containsExactly(ClientKind.B3);
        assertThat(kinds(paid)).isEmpty();
    }

    @Test
    void whatWasSetAsideMakesNoKind() {
        Story story =
                twice(DOUBLE_CHANNEL)
                        .told(seen(RECENT, DOUBLE_CHANNEL, 3).excusing(DOUBLE_CHANNEL));

        assertThat(kinds(story)).isEmpty();
    }

    @Test
    void workOnCreditWantedOnceIsEnough() {
        assertThat(kinds(Story.of("acme").told(seen(DAYS_180_AGO, PAY_EVENTUALLY, 1))))
                .containsExactly(ClientKind.B3);
        assertThat(kinds(Story.of("acme").told(seen(DAYS_181_AGO, PAY_EVENTUALLY, 3)))).isEmpty();
        assertThat(
                        kinds(
                                Story.of("acme")
                                        .told(
                                                seen(RECENT, PAY_EVENTUALLY, 1)
                                                        .excusing(PAY_EVENTUALLY))))
                .isEmpty();
    }

    @Test
    void payingLaterWithEveryCycleIsEnough() {
        // The first invoices are too old to be pieces of their own.
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2025-11-01").paid("2025-11-01"))
                        .billed(due("i2", "2025-12-01").paid("2025-12-04"))
                        .billed(due("i3", "2026-01-01").paid("2026-01-07"));

        assertThat(kinds(story)).containsExactly(ClientKind.B3);
        assertThat(Recognised.in(story.on(ON)).getFirst().evidence())
                .extracting(Evidence::signal)
                .contains(LATER_EVERY_CYCLE);
    }

    @Test
    void twoInvoicesPaidLateAreNoKind() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-03-01").paid("2026-05-01"))
                        .billed(due("i2", "2026-04-01").paid("2026-06-01"));

        assertThat(kinds(story)).isEmpty();
    }

    @Test
    void neitherThanksNorRudenessNamesAKind() {
        Story story = twice(RUDENESS).told(seen(RECENT, RUDENESS, 3)).told(seen(RECENT, THANKS, 3));

        assertThat(kinds(story.told(seen(RECENT, THANKS, 3), seen(RECENT, THANKS, 3)))).isEmpty();
    }

    @Test
    void itsEvidenceStandsOldestFirst() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-06-03", CHECKS_BEFORE_DEADLINE, 1).as("c"))
                        .told(seen("2026-06-01", DOUBLE_CHANNEL, 1).as("a"))
                        .told(seen("2026-06-02", DOUBLE_CHANNEL, 1).as("b"));

        assertThat(Recognised.in(story.on(ON)).getFirst().evidence())
                .extracting(Evidence::source)
                .containsExactly("a", "b", "c");
    }

    @Test
    void aClientCanBeOfSeveralKindsAtOnce() {
        Story story =
                twice(DOUBLE_CHANNEL)
                        .told(seen(RECENT, DOUBLE_CHANNEL, 1))
                        .told(seen(RECENT, PAY_EVENTUALLY, 1));

        assertThat(kinds(story)).containsExactly(ClientKind.A1, ClientKind.B3);
    }
}
