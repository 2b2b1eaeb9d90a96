package app.evenkeel.advice;

import static app.evenkeel.advice.Late.owing;
import static app.evenkeel.journal.Bill.due;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.LetterKind;

import org.junit.jupiter.api.Test;

/** Work was paused on 19 March 2026 because of an invoice that was due on the 2nd. */
class ResumingTest {
    private static final String RESUME = "resume [i1] since 2026-03-21";

    private static Bill i1() {
        return due("i1", "2026-03-02");
    }

    private static Late paid() {
        return owing(i1().paid("2026-03-21")).paused("2026-03-19", "i1");
    }

    @Test
    void onPaymentInFullWorkGoesOnPromptlyUntilThatIsSaid() {
        assertThat(paid().on("2026-03-20")).isEqualTo("nothing");
        assertThat(paid().on("2026-03-21")).isEqualTo(RESUME);
        assertThat(paid().on("2026-04-21")).isEqualTo(RESUME);
        assertThat(paid().resumed("2026-03-22", "i1").on("2026-03-22")).isEqualTo("nothing");
        assertThat(paid().resumed("2026-03-22").on("2026-03-21")).isEqualTo(RESUME);
    }

    @Test
    void aPartIsNotEnoughAndACancelledInvoiceIsOwedNoMore() {
        assertThat(owing(i1().paid(99, "2026-03-21")).paused("2026-03-19", "i1").on("2026-03-24"))
                .isEqualTo("nothing");
        assertThat(owing(i1().cancelled("2026-03-21")).paused("2026-03-19", "i1").on("2026-03-30"))
                .isEqualTo(RESUME);
    }

    @Test
    void allThatWorkWasPausedForMustBeSettled() {
        Late late =
                owing(i1().paid("2026-03-21"), due("i2", "2026-03-01"))
                        .paused("2026-03-19", "i1", "i2");
        assertThat(late.on("2026-03-22")).isEqualTo("nothing");
        assertThat(late.now(due("i2", "2026-03-01").cancelled("2026-03-23")).on("2026-03-23"))
                .isEqualTo(RESUME);
        assertThat(late.now(due("i2", "2026-03-01").paid("2026-03-25")).on("2026-03-25"))
                .isEqualTo("resume [i2 i1] since 2026-03-25");
    }

    @Test
    void aPaymentThatCrossedWithTheLetterCounts() {
        assertThat(owing(i1().paid("2026-03-18")).paused("2026-03-19", "i1").on("2026-03-19"))
                .isEqualTo("resume [i1] since 2026-03-19");
    }

    @Test
    void nothingIsResumedWithOneWhomOneParts() {
        assertThat(paid().is(ClientStatus.FORMER).on("2026-03-21")).isEqualTo("nothing");
        assertThat(paid().got(LetterKind.TERMINATION, null, "2026-03-20").on("2026-03-21"))
                .isEqualTo("nothing");
        assertThat(paid().decided(Choice.LET_GO, "2026-03-20").on("2026-03-21"))
                .isEqualTo("nothing");
        assertThat(
                        paid().decided(Choice.LET_GO, "2026-03-20")
                                .decided(Choice.KEEP, "2026-03-22")
                                .on("2026-03-22"))
                .isEqualTo(RESUME);
        assertThat(paid().got(LetterKind.TERMINATION, null, "2026-03-22").on("2026-03-21"))
                .isEqualTo(RESUME);
    }

    @Test
    void afterAYearItIsForgotten() {
        assertThat(paid().on("2027-03-18")).isEqualTo(RESUME);
        assertThat(paid().on("2027-03-19")).isEqualTo("nothing");
    }

    @Test
    void itComesBeforeAFriendlyReminderButNotForEver() {
        Late late = paid().and(due("i2", "2026-03-16"));
        assertThat(late.on("2026-03-26")).isEqualTo(RESUME);
        assertThat(late.on("2026-03-26", "i2"))
                .isEqualTo("reminder from 2026-04-01: another first");
        assertThat(late.on("2026-03-27")).isEqualTo("reminder [i2] since 2026-03-25");

        late.reminded(1, "2026-03-27", "i2");
        assertThat(late.on("2026-03-27")).isEqualTo("nothing");
        assertThat(late.on("2026-03-28")).isEqualTo(RESUME);
    }

    @Test
    void thanksAndAReminderDoNotFollowEachOther() {
        Late late = paid().and(due("i2", "2026-03-18")).resumed("2026-03-22", "i1");
        assertThat(late.on("2026-03-27")).isEqualTo("nothing");
        assertThat(late.on("2026-03-28")).isEqualTo("reminder [i2] since 2026-03-28");
    }

    @Test
    void workIsNotResumedWhereItWouldStopAgainAtOnce() {
        Late late = paid().and(due("i2", "2026-03-01")).reminded(2, "2026-03-13", "i2");
        assertThat(late.on("2026-03-25")).isEqualTo("work-paused [i2] since 2026-03-25");
        assertThat(late.on("2026-03-24")).isEqualTo(RESUME);
    }

    @Test
    void aPauseAfterTheLastResumingCountsAlone() {
        Late late =
                owing(i1().paid("2026-03-21"), due("i2", "2026-04-01").paid("2026-05-05"))
                        .paused("2026-03-19", "i1")
                        .resumed("2026-03-22", "i1")
                        .paused("2026-05-01", "i2");
        assertThat(late.on("2026-05-05")).isEqualTo("resume [i2] since 2026-05-05");
    }
}
