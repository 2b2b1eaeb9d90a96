package app.evenkeel.advice;

import static app.evenkeel.advice.Late.owing;
import static app.evenkeel.journal.Bill.due;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.LetterKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/**
 * One invoice due on 2 March 2026: a reminder from the 5th, a second one from the 12th, work paused
 * from the 19th, and always six days between two letters.
 */
class PaymentLadderTest {
    private static Bill i1() {
        return due("i1", "2026-03-02");
    }

    private static Late untouched() {
        return owing(i1());
    }

    private static Late reminded() {
        return untouched().reminded(1, "2026-03-05", "i1");
    }

    private static Late remindedTwice() {
        return reminded().reminded(2, "2026-03-12", "i1");
    }

    private static Late paused() {
        return remindedTwice().paused("2026-03-19", "i1");
    }

    @Test
    void beforeItIsDueNothingIsSaid() {
        assertThat(untouched().on("2026-03-02", "i1")).isEqualTo("nothing");
        assertThat(untouched().on("2026-03-02")).isEqualTo("nothing");
    }

    @Test
    void aFewDaysAreForgiven() {
        assertThat(untouched().on("2026-03-03")).isEqualTo("nothing");
        assertThat(untouched().on("2026-03-04", "i1"))
                .isEqualTo("reminder from 2026-03-05: too soon after due");
        assertThat(untouched().on("2026-03-05")).isEqualTo("reminder [i1] since 2026-03-05");
    }

    @Test
    void thenItIsAskedWhatIsInTheWay() {
        assertThat(reminded().on("2026-03-05", "i1"))
                .isEqualTo("second-reminder from 2026-03-12: too soon after due");
        assertThat(reminded().on("2026-03-12")).isEqualTo("second-reminder [i1] since 2026-03-12");
    }

    @Test
    void thenWorkStops() {
        assertThat(remindedTwice().on("2026-03-18", "i1"))
                .isEqualTo("work-paused from 2026-03-19: too soon after due");
        assertThat(remindedTwice().on("2026-03-19")).isEqualTo("work-paused [i1] since 2026-03-19");
    }

    @Test
    void thenTheRelationIsLookedAtUntilSomethingIsDecided() {
        assertThat(paused().on("2026-03-24", "i1"))
                .isEqualTo("review from 2026-03-25: too soon after letter");
        assertThat(paused().on("2026-03-25")).isEqualTo("review [i1] since 2026-03-25");
        assertThat(paused().on("2027-03-25")).isEqualTo("review [i1] since 2026-03-25");
        assertThat(paused().decided(Choice.KEEP, "2026-03-18").on("2026-03-25"))
                .isEqualTo("review [i1] since 2026-03-25");
        assertThat(paused().decided(Choice.KEEP, "2026-03-26").on("2026-03-25"))
                .isEqualTo("review [i1] since 2026-03-25");
        Late decided = paused().decided(Choice.KEEP, "2026-03-25");
        assertThat(decided.on("2026-03-25")).isEqualTo("nothing");
        assertThat(decided.on("2026-03-25", "i1")).isEqualTo("nothing");
    }

    @Test
    void whatIsDecidedWhenWorkStopsNeedsNoReviewLater() {
        assertThat(paused().decided(Choice.SET_BOUNDARIES, "2026-03-19").on("2026-04-01"))
                .isEqualTo("nothing");
    }

    @Test
    void aLetterAfterTheDecisionAsksForAnother() {
        assertThat(
                        paused().decided(Choice.KEEP, "2026-03-25")
                                .paused("2026-04-10", "i1")
                                .on("2026-04-16"))
                .isEqualTo("review [i1] since 2026-04-16");
    }

    @Test
    void afterTwoWeeksAwayThereIsOneRightNextStep() {
        assertThat(untouched().on("2026-03-19")).isEqualTo("reminder [i1] since 2026-03-05");
        assertThat(untouched().on("2026-12-31")).isEqualTo("reminder [i1] since 2026-03-05");
        Late late = untouched().reminded(1, "2026-03-19", "i1");
        assertThat(late.on("2026-03-24", "i1"))
                .isEqualTo("second-reminder from 2026-03-25: too soon after letter");
        assertThat(late.on("2026-03-25")).isEqualTo("second-reminder [i1] since 2026-03-25");
        assertThat(late.reminded(2, "2026-03-25", "i1").on("2026-03-31"))
                .isEqualTo("work-paused [i1] since 2026-03-31");
    }

    @Test
    void aLetterWithoutAStepIsTheFirst() {
        assertThat(
                        untouched()
                                .got(LetterKind.PAYMENT_REMINDER, null, "2026-03-05", "i1")
                                .on("2026-03-12"))
                .isEqualTo("second-reminder [i1] since 2026-03-12");
    }

    @Test
    void aStepThatWasTakenEarlyOrLeftOutIsNotCaughtUp() {
        assertThat(untouched().reminded(2, "2026-03-03", "i1").on("2026-03-19"))
                .isEqualTo("work-paused [i1] since 2026-03-19");
        assertThat(untouched().reminded(3, "2026-03-03", "i1").on("2026-03-19"))
                .isEqualTo("work-paused [i1] since 2026-03-19");
        assertThat(untouched().paused("2026-03-03", "i1").on("2026-03-19"))
                .isEqualTo("review [i1] since 2026-03-19");
    }

    @Test
    void aLetterOfTomorrowHasNotBeenSent() {
        assertThat(untouched().reminded(1, "2026-03-13", "i1").on("2026-03-12"))
                .isEqualTo("reminder [i1] since 2026-03-05");
    }

    @Test
    void anotherKindOfLetterIsNoStepAndNeedsNoGap() {
        assertThat(
                        untouched()
                                .got(LetterKind.SCOPE_CHANGE, null, "2026-03-10", "i1")
                                .on("2026-03-12"))
                .isEqualTo("reminder [i1] since 2026-03-05");
    }

    @Test
    void thePausingOfWorkIsProposedUnlessTheContractForbidsIt() {
        for (Boolean known : new Boolean[] {null, true}) {
            assertThat(remindedTwice().mayPauseWork(known).on("2026-03-19"))
                    .startsWith("work-paused");
        }
        Late forbidden = remindedTwice().mayPauseWork(false);
        assertThat(forbidden.on("2026-03-18", "i1"))
                .isEqualTo("review from 2026-03-19: too soon after due");
        assertThat(forbidden.on("2026-03-19"))
                .isEqualTo("review [i1] since 2026-03-19, may not pause");
        assertThat(forbidden.paused("2026-03-19", "i1").on("2026-03-25"))
                .isEqualTo("review [i1] since 2026-03-25");
    }

    @Test
    void withOneWhoHasGoneThereIsNoWorkToPauseAndNothingToReview() {
        assertThat(reminded().is(ClientStatus.FORMER).on("2026-03-12"))
                .startsWith("second-reminder");
        assertThat(remindedTwice().is(ClientStatus.FORMER).on("2026-03-19")).isEqualTo("nothing");
        assertThat(paused().is(ClientStatus.FORMER).on("2026-03-25")).isEqualTo("nothing");
    }

    @Test
    void aPartIsNotTheWhole() {
        assertThat(reminded().now(i1().paid(99, "2026-03-08")).on("2026-03-12"))
                .isEqualTo("second-reminder [i1] since 2026-03-12");
        assertThat(paused().now(i1().paid(99, "2026-03-20")).on("2026-03-25"))
                .isEqualTo("review [i1] since 2026-03-25");
    }

    @Test
    void whatIsPaidOrCancelledNeedsNothing() {
        assertThat(untouched().now(i1().paid("2026-03-10")).on("2026-03-10")).isEqualTo("nothing");
        assertThat(untouched().now(i1().cancelled("2026-03-10")).on("2026-03-10"))
                .isEqualTo("nothing");
        assertThat(untouched().now(i1().paid("2026-03-11")).on("2026-03-10"))
                .startsWith("reminder");
        assertThat(untouched().now(i1().cancelled("2026-03-11")).on("2026-03-10"))
                .startsWith("reminder");
    }

    @Test
    void aPromiseIsAwaitedAndThenTheNextStepIsDueAtOnce() {
        Late promised = reminded().now(i1().promised("2026-03-20"));
        assertThat(promised.on("2026-03-20", "i1"))
                .isEqualTo("second-reminder from 2026-03-21: promised");
        assertThat(promised.on("2026-03-20")).isEqualTo("nothing");
        assertThat(promised.on("2026-03-21")).isEqualTo("second-reminder [i1] since 2026-03-21");
    }

    @Test
    void aPromiseThatPassesSoonWaitsForTheLadder() {
        Late promised = reminded().now(i1().promised("2026-03-07"));
        assertThat(promised.on("2026-03-07", "i1"))
                .isEqualTo("second-reminder from 2026-03-12: promised");
        assertThat(promised.on("2026-03-08", "i1"))
                .isEqualTo("second-reminder from 2026-03-12: too soon after due");
    }

    @Test
    void aDisputeHoldsEverythingUntilItEnds() {
        Late disputed = reminded().now(i1().disputed("2026-03-09").disputeEnded("2026-04-01"));
        assertThat(disputed.on("2026-03-08", "i1"))
                .isEqualTo("second-reminder from 2026-03-12: too soon after due");
        assertThat(disputed.on("2026-03-31", "i1")).isEqualTo("second-reminder some day: disputed");
        assertThat(disputed.on("2026-03-31")).isEqualTo("nothing");
        assertThat(disputed.on("2026-04-01")).isEqualTo("second-reminder [i1] since 2026-04-01");
    }

    @Test
    void aHoldLastsUntilItsDayOrUntilItIsLifted() {
        Late held = untouched().now(i1().held(new Hold(LocalDate.parse("2026-03-16"), "Order")));
        assertThat(held.on("2026-03-16", "i1")).isEqualTo("reminder from 2026-03-17: on hold");
        assertThat(held.on("2026-03-17")).isEqualTo("reminder [i1] since 2026-03-17");

        Late openly = untouched().now(i1().held(new Hold(null, "New accountant")));
        assertThat(openly.on("2027-03-16", "i1")).isEqualTo("reminder some day: on hold");
        assertThat(openly.now(i1()).on("2027-03-16")).isEqualTo("reminder [i1] since 2026-03-05");
    }

    @Test
    void settingsThatChangeCountFromWhatWasSent() {
        assertThat(reminded().ladder(6, 3, 20).on("2026-03-12", "i1"))
                .isEqualTo("second-reminder from 2026-03-22: too soon after due");
        assertThat(reminded().ladder(14, 3, 10, 17).on("2026-03-12", "i1"))
                .isEqualTo("second-reminder from 2026-03-19: too soon after letter");
        assertThat(paused().ladder(6, 5).on("2026-03-25")).startsWith("review [i1]");
        assertThat(reminded().ladder(6, 5).on("2026-03-10", "i1"))
                .isEqualTo("review from 2026-03-11: too soon after letter");
    }

    @Test
    void fewerDaysAreFewerLettersAndThenTheReview() {
        Late once = untouched().ladder(6, 5).reminded(1, "2026-03-07", "i1");
        assertThat(once.on("2026-03-13")).isEqualTo("review [i1] since 2026-03-13");
        Late twice = remindedTwice().ladder(6, 3, 10);
        assertThat(twice.on("2026-03-18")).isEqualTo("review [i1] since 2026-03-18");
    }

    @Test
    void aFourthDayIsThatOfTheReviewAndAFifthIsNothing() {
        assertThat(paused().ladder(6, 3, 10, 17, 30, 60).on("2026-03-31", "i1"))
                .isEqualTo("review from 2026-04-01: too soon after due");
        assertThat(paused().ladder(6, 3, 10, 17, 30, 60).on("2026-04-01")).startsWith("review");
    }

    @Test
    void withoutDaysNothingIsProposed() {
        for (Late late : new Late[] {untouched(), reminded(), paused()}) {
            assertThat(late.ladder(6).on("2026-06-01")).isEqualTo("nothing");
            assertThat(late.ladder(6).on("2026-06-01", "i1")).isEqualTo("nothing");
        }
    }

    @Test
    void withoutAGapThereIsStillOnlyOneLetterADay() {
        Late hasty = untouched().ladder(0, 0, 1, 2);
        assertThat(hasty.on("2026-03-02")).isEqualTo("nothing");
        assertThat(hasty.on("2026-03-03")).isEqualTo("reminder [i1] since 2026-03-03");
        hasty.reminded(1, "2026-03-10", "i1");
        assertThat(hasty.on("2026-03-10", "i1"))
                .isEqualTo("second-reminder from 2026-03-11: too soon after letter");
    }
}
