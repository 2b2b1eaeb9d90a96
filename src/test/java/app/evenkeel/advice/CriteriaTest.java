package app.evenkeel.advice;

import static app.evenkeel.advice.Criterion.A_GO1;
import static app.evenkeel.advice.Criterion.B2_WALK;
import static app.evenkeel.advice.Criterion.B3_ONCE;
import static app.evenkeel.advice.Criterion.D1;
import static app.evenkeel.advice.Criterion.D4;
import static app.evenkeel.advice.Criterion.D5;
import static app.evenkeel.advice.Criterion.D6;
import static app.evenkeel.advice.State.NOT_SEEN;
import static app.evenkeel.advice.State.REGULARLY;
import static app.evenkeel.advice.State.SEEN;
import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.SignalKind.ABUSE;
import static app.evenkeel.journal.SignalKind.APPROVES_EVERY_STEP;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.SignalKind.DISPUTES_INVOICE;
import static app.evenkeel.journal.SignalKind.HAGGLES_AFTER_AGREEING;
import static app.evenkeel.journal.SignalKind.OVERRUN_BY_INVOLVEMENT;
import static app.evenkeel.journal.SignalKind.PAYS_LATE;
import static app.evenkeel.journal.SignalKind.PAY_EVENTUALLY;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.SCOPE_GROWS_UNPAID;
import static app.evenkeel.journal.SignalKind.TRIVIAL_CHANGES;
import static app.evenkeel.journal.SignalKind.UNPAID_REVISION;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Story;
import app.evenkeel.gauge.Work;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;

/** When a criterion is seen, and when regularly, on 30 June 2026, a Tuesday. */
class CriteriaTest {
    private static final String ON = "2026-06-30";
    private static final String DAYS_180_AGO = "2026-01-01";
    private static final String DAYS_181_AGO = "2025-12-31";

    private static State state(Criterion criterion, Story story) {
        return Judged.on(ON, story).state(criterion);
    }

    /** In each of the weeks of these days. */
    private static Story on(SignalKind kind, int severity, String... days) {
        Story story = Story.of("acme");
        for (String day : days) {
            story.told(seen(day, kind, severity));
        }
        return story;
    }

    @Test
    void thereAreFifteenAndOfAnUnknownClientNoneIsSeen() {
        Judged judged = Judged.on(ON, Story.of("acme"));

        assertThat(judged.criteria(NOT_SEEN))
                .extracting(Criterion::id)
                .containsExactly(
                        "A-go1", "A-go2", "A-go3", "A-go4", "D1", "D2", "D3", "D4", "D5", "D6",
                        "D7", "D8", "D9", "B2-walk", "B3-once");
    }

    @ParameterizedTest
    @CsvSource({"NOT_SEEN, not-seen", "SEEN, seen", "REGULARLY, regularly"})
    void aStateHasItsNameInFiles(State state, String id) {
        assertThat(state.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "UNPAID_REVISION, A_GO2",
        "SCOPE_GROWS_UNPAID, A_GO3",
        "ABUSE, D1",
        "THREAT, D1",
        "HARASSMENT, D1",
        "DEMEANING_REMARK, D1",
        "RUDENESS, D1",
        "DISHONESTY, D2",
        "UNREASONABLE_DEMAND, D3",
        "LATE_DECISION_SAME_DEADLINE, D3",
        "PAYS_LATE, D4",
        "HAGGLES_AFTER_AGREEING, D5",
        "DISPUTES_INVOICE, D5",
        "CHANGES_MIND, D6",
        "IGNORES_ADVICE_THEN_RESCUE, D7",
        "PLAYS_AGAINST_COMPETITORS, D8",
        "LEGAL_EXPOSURE, D9",
        "PAY_EVENTUALLY, B3_ONCE"
    })
    void eachIsSeenInItsSignalsOnceAndRegularlyInThreeWeeks(
            SignalKind signal, Criterion criterion) {
        Judged twice = Judged.on(ON, on(signal, 2, "2026-06-01", "2026-06-08"));
        Judged thrice = Judged.on(ON, on(signal, 2, "2026-06-01", "2026-06-08", "2026-06-15"));

        assertThat(twice.criteria(SEEN)).containsExactly(criterion);
        assertThat(twice.criteria(REGULARLY)).isEmpty();
        assertThat(thrice.criteria(REGULARLY)).containsExactly(criterion);
        assertThat(thrice.criteria(SEEN)).isEmpty();
        assertThat(thrice.finding(criterion).sources()).containsExactly("n1", "n2", "n3");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CHECKS_BEFORE_DEADLINE",
                "CONTACT_OUTSIDE_HOURS",
                "DOUBLE_CHANNEL",
                "APPROVES_EVERY_STEP",
                "DOUBTS_COMPETENCE",
                "OPINION_ON_EVERYTHING",
                "BLAMES_FIRST",
                "NO_REPLY",
                "FEEDBACK_WITHHELD",
                "LATER_EVERY_CYCLE",
                "EXCUSES_NONPAYMENT",
                "REVISION_ASKED",
                "PUBLIC_ATTACK",
                "THANKS"
            })
    void whatTheDocumentsDoNotNameAsASignOfPartingIsNone(SignalKind signal) {
        Story story = on(signal, 3, "2026-06-01", "2026-06-08", "2026-06-15", "2026-06-22");

        assertThat(Judged.on(ON, story).criteria(NOT_SEEN)).hasSize(15);
    }

    @Test
    void threeTimesInTwoWeeksIsNotRegularly() {
        // Monday and Sunday of one week, and the Monday after.
        assertThat(state(D1, on(RUDENESS, 3, "2026-06-01", "2026-06-07", "2026-06-08")))
                .isEqualTo(SEEN);
        assertThat(state(D1, on(RUDENESS, 3, "2026-05-31", "2026-06-07", "2026-06-08")))
                .isEqualTo(REGULARLY);
    }

    @Test
    void whatIsSlightCountsHalf() {
        assertThat(
                        state(
                                D1,
                                on(
                                        RUDENESS,
                                        1,
                                        "2026-05-04",
                                        "2026-05-11",
                                        "2026-05-18",
                                        "2026-05-25",
                                        "2026-06-01")))
                .isEqualTo(SEEN);
        assertThat(
                        state(
                                D1,
                                on(
                                        RUDENESS,
                                        1,
                                        "2026-05-04",
                                        "2026-05-11",
                                        "2026-05-18",
                                        "2026-05-25",
                                        "2026-06-01",
                                        "2026-06-08")))
                .isEqualTo(REGULARLY);
    }

    @Test
    void slightAndGraveAddUpWeekByWeek() {
        Story story =
                on(RUDENESS, 3, "2026-06-01", "2026-06-08").told(seen("2026-06-15", ABUSE, 1));

        assertThat(state(D1, story)).isEqualTo(SEEN);
        assertThat(state(D1, story.told(seen("2026-06-22", RUDENESS, 1)))).isEqualTo(REGULARLY);
    }

    @Test
    void aWeekCountsForTheGravestThingInIt() {
        Story story = on(RUDENESS, 2, "2026-06-01", "2026-06-08");

        assertThat(state(D1, story.told(seen("2026-06-15", RUDENESS, 1)))).isEqualTo(SEEN);
        assertThat(state(D1, story.told(seen("2026-06-16", RUDENESS, 2)))).isEqualTo(REGULARLY);
    }

    @Test
    void regularlyMeansWithin180Days() {
        assertThat(
                        state(
                                D5,
                                on(
                                        HAGGLES_AFTER_AGREEING,
                                        2,
                                        DAYS_180_AGO,
                                        "2026-06-01",
                                        "2026-06-08")))
                .isEqualTo(REGULARLY);
        assertThat(
                        state(
                                D5,
                                on(
                                        HAGGLES_AFTER_AGREEING,
                                        2,
                                        DAYS_181_AGO,
                                        "2026-06-01",
                                        "2026-06-08")))
                .isEqualTo(SEEN);
    }

    @Test
    void whatHappenedLongAgoStaysSeen() {
        assertThat(state(D5, on(HAGGLES_AFTER_AGREEING, 1, "2019-01-01"))).isEqualTo(SEEN);
    }

    @Test
    void whatIsSetAsideIsNotSeen() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-06-01", PAY_EVENTUALLY, 3).excusing(PAY_EVENTUALLY));

        assertThat(state(B3_ONCE, story)).isEqualTo(NOT_SEEN);
    }

    @Test
    void slowToPayMeansMoreThanSevenDays() {
        Story seven = Story.of("acme").billed(due("i1", "2026-06-01").paid("2026-06-08"));
        Story eight = Story.of("acme").billed(due("i1", "2026-06-01").paid("2026-06-09"));

        assertThat(state(D4, seven)).isEqualTo(NOT_SEEN);
        assertThat(Judged.on(ON, eight).finding(D4).sources()).containsExactly("i1");
    }

    @Test
    void slowToPayIsSeenInWhatIsStillOwed() {
        assertThat(state(D4, Story.of("acme").billed(due("i1", "2026-06-23")))).isEqualTo(NOT_SEEN);
        assertThat(state(D4, Story.of("acme").billed(due("i1", "2026-06-22")))).isEqualTo(SEEN);
    }

    @Test
    void alwaysSlowToPayLooksAtTheWeeksInWhichInvoicesWereDue() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-04-01").paid("2026-04-12"))
                        .billed(due("i2", "2026-05-01").paid("2026-05-12"))
                        .billed(due("i3", "2026-05-02").paid("2026-05-12"));

        assertThat(state(D4, story)).isEqualTo(SEEN);
        assertThat(state(D4, story.billed(due("i4", "2026-06-01").paid("2026-06-12"))))
                .isEqualTo(REGULARLY);
    }

    @Test
    void aDayOrTwoEveryMonthIsNotSlow() {
        Story story = on(PAYS_LATE, 1, "2026-04-01", "2026-05-01", "2026-06-01");

        assertThat(state(D4, story)).isEqualTo(NOT_SEEN);
    }

    @Test
    void invoicesUnpaidForAYearAreRegular() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2025-05-01"))
                        .billed(due("i2", "2025-06-01"))
                        .billed(due("i3", "2025-07-01"));

        assertThat(state(D4, story)).isEqualTo(REGULARLY);
    }

    @Test
    void disputesAndHagglingAreOneSign() {
        Story story =
                on(HAGGLES_AFTER_AGREEING, 2, "2026-04-07", "2026-05-05")
                        .billed(due("i1", "2026-06-01").disputed("2026-06-02"));
        Judged judged = Judged.on(ON, story);

        assertThat(judged.state(D5)).isEqualTo(REGULARLY);
        assertThat(judged.finding(D5).sources()).containsExactly("n1", "n2", "i1");
    }

    @Test
    void aMarkOfADisputeOnRecordIsThatDispute() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-06-01").disputed("2026-06-02"))
                        .told(seen("2026-06-02", DISPUTES_INVOICE, 1).about("i1"));

        assertThat(Judged.on(ON, story).finding(D5).sources()).containsExactly("i1");
    }

    @Test
    void aChangedMindByTheHourIsNoSign() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").hourly(), Work.on("shop"))
                        .told(seen("2026-06-01", CHANGES_MIND, 2).in("site"));

        assertThat(state(D6, story)).isEqualTo(NOT_SEEN);
        assertThat(
                        Judged.on(ON, story.told(seen("2026-06-02", CHANGES_MIND, 2).in("shop")))
                                .finding(D6)
                                .sources())
                .containsExactly("n2");
        assertThat(state(D6, on(CHANGES_MIND, 2, "2026-06-01"))).isEqualTo(SEEN);
    }

    @Test
    void otherSignsAreSeenByTheHourToo() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").hourly())
                        .told(seen("2026-06-01", SCOPE_GROWS_UNPAID, 2).in("site"))
                        .told(seen("2026-06-01", UNPAID_REVISION, 2).in("site"));

        assertThat(Judged.on(ON, story).criteria(SEEN))
                .containsExactly(Criterion.A_GO2, Criterion.A_GO3);
    }

    /** An engagement that ran over with three signs of involvement in it. */
    private static void overrun(Story story, String id, String end) {
        story.worked(Work.on(id).until(end).ended(LocalDate.parse(end).plusDays(1).toString()))
                .told(
                        seen(end, TRIVIAL_CHANGES, 1).in(id),
                        seen(end, TRIVIAL_CHANGES, 1).in(id),
                        seen(end, TRIVIAL_CHANGES, 1).in(id));
    }

    @Test
    void oneEngagementThatRanOverIsSeenAndTwoAreRegular() {
        Story story = Story.of("acme");
        overrun(story, "site", "2026-06-01");
        assertThat(state(A_GO1, story)).isEqualTo(SEEN);

        overrun(story, "shop", "2024-06-30");
        Judged judged = Judged.on(ON, story);
        assertThat(judged.state(A_GO1)).isEqualTo(REGULARLY);
        assertThat(judged.finding(A_GO1).sources()).containsExactly("shop", "site");
    }

    @Test
    void anOverrunOfMoreThanTwoYearsAgoIsSeenNotRegular() {
        Story story = Story.of("acme");
        overrun(story, "site", "2026-06-01");
        overrun(story, "shop", "2024-06-29");

        assertThat(state(A_GO1, story)).isEqualTo(SEEN);
    }

    @Test
    void theSameEngagementMarkedTwiceIsOne() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site"), Work.on("shop"))
                        .told(seen("2026-04-01", OVERRUN_BY_INVOLVEMENT, 2).in("site"))
                        .told(seen("2026-06-01", OVERRUN_BY_INVOLVEMENT, 2).in("site"));
        assertThat(state(A_GO1, story)).isEqualTo(SEEN);

        story.told(seen("2026-06-02", OVERRUN_BY_INVOLVEMENT, 2).in("shop"));
        assertThat(state(A_GO1, story)).isEqualTo(REGULARLY);
    }

    @Test
    void anEngagementMarkedAndDerivedIsOne() {
        Story story = Story.of("acme");
        overrun(story, "site", "2026-06-01");
        story.told(seen("2026-06-03", OVERRUN_BY_INVOLVEMENT, 2).in("site"));

        assertThat(state(A_GO1, story)).isEqualTo(SEEN);
    }

    @Test
    void marksThatNameNoEngagementAreOfDifferentOnes() {
        assertThat(state(A_GO1, on(OVERRUN_BY_INVOLVEMENT, 1, "2026-04-01", "2026-06-01")))
                .isEqualTo(REGULARLY);
    }

    private static Story controller() {
        return on(APPROVES_EVERY_STEP, 2, "2026-03-02", "2026-03-09", "2026-03-16");
    }

    @Test
    void theControllerIsLeftOnlyWhereABoundaryWasNotKept() {
        Story told = controller().boundary("way", "2026-03-16", APPROVES_EVERY_STEP);

        assertThat(state(B2_WALK, controller())).isEqualTo(NOT_SEEN);
        assertThat(state(B2_WALK, told)).isEqualTo(NOT_SEEN);
        assertThat(state(B2_WALK, told.told(seen("2026-03-17", APPROVES_EVERY_STEP, 2))))
                .isEqualTo(SEEN);
    }

    @Test
    void theControllerWhoDoesNotListenInThreeWeeksDoesSoRegularly() {
        Story story =
                controller()
                        .boundary("way", "2026-03-16", APPROVES_EVERY_STEP)
                        .told(seen("2026-04-01", APPROVES_EVERY_STEP, 2))
                        .told(seen("2026-04-08", APPROVES_EVERY_STEP, 2));
        assertThat(state(B2_WALK, story)).isEqualTo(SEEN);

        story.told(seen("2026-04-15", APPROVES_EVERY_STEP, 2));
        assertThat(Judged.on(ON, story).finding(B2_WALK).sources())
                .containsExactly("n4", "n5", "n6");
        assertThat(state(B2_WALK, story)).isEqualTo(REGULARLY);
    }

    @Test
    void aSlipOfWhoIsNoControllerIsNoReasonToWalkAway() {
        Story story =
                on(CONTACT_OUTSIDE_HOURS, 2, "2026-03-02", "2026-03-09", "2026-03-16", "2026-04-01")
                        .boundary("hours", "2026-03-16", CONTACT_OUTSIDE_HOURS);

        assertThat(state(B2_WALK, story)).isEqualTo(NOT_SEEN);
    }

    @Test
    void aSlipAgainstTwoBoundariesIsOneSlip() {
        Story story =
                controller()
                        .boundary("one", "2026-03-16", APPROVES_EVERY_STEP)
                        .boundary("two", "2026-03-20", APPROVES_EVERY_STEP)
                        .told(seen("2026-04-01", APPROVES_EVERY_STEP, 2));

        assertThat(Judged.on(ON, story).finding(B2_WALK).sources()).containsExactly("n4");
    }

    @Test
    void aBoundaryThatEndedIsNoneToWalkAwayFor() {
        Story story =
                controller()
                        .boundary(
                                new Boundary(
                                        "way",
                                        LocalDate.parse("2026-03-16"),
                                        "Whole items only.",
                                        List.of(APPROVES_EVERY_STEP),
                                        LocalDate.parse(ON)))
                        .told(seen("2026-04-01", APPROVES_EVERY_STEP, 2));

        assertThat(state(B2_WALK, story)).isEqualTo(NOT_SEEN);
    }
}
