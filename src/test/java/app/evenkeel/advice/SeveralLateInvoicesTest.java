package app.evenkeel.advice;

import static app.evenkeel.advice.Late.owing;
import static app.evenkeel.journal.Bill.due;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Choice;

import org.junit.jupiter.api.Test;

/** A client who owes on several invoices gets one letter at a time. */
class SeveralLateInvoicesTest {
    private static Bill first() {
        return due("first", "2026-03-02");
    }

    private static Bill second() {
        return due("second", "2026-03-09");
    }

    @Test
    void thoseThatAreAsFarGoIntoOneLetterTheOneDueFirstBefore() {
        Late both = owing(second(), first());
        assertThat(both.on("2026-03-11")).isEqualTo("reminder [first] since 2026-03-05");
        assertThat(both.on("2026-03-11", "second"))
                .isEqualTo("reminder from 2026-03-17: another first");
        assertThat(both.on("2026-03-12")).isEqualTo("reminder [first second] since 2026-03-05");
        assertThat(both.on("2026-03-12", "first")).isEqualTo(both.on("2026-03-12", "second"));
    }

    @Test
    void ofThoseThatAreNotAsFarTheFurthestGoesFirst() {
        Late both = owing(first(), second()).reminded(1, "2026-03-05", "first");
        assertThat(both.on("2026-03-12")).isEqualTo("second-reminder [first] since 2026-03-12");
        assertThat(both.on("2026-03-12", "second"))
                .isEqualTo("reminder from 2026-03-18: another first");

        both.reminded(2, "2026-03-12", "first");
        assertThat(both.on("2026-03-17", "second"))
                .isEqualTo("reminder from 2026-03-18: too soon after letter");
        assertThat(both.on("2026-03-18")).isEqualTo("reminder [second] since 2026-03-18");
        assertThat(both.on("2026-03-19")).isEqualTo("work-paused [first] since 2026-03-19");
    }

    @Test
    void theGapIsKeptOverAllInvoicesOfTheClientAlsoThosePaidSince() {
        Late late = owing(first().paid("2026-03-11"), second()).reminded(1, "2026-03-10", "first");
        assertThat(late.on("2026-03-15", "second"))
                .isEqualTo("reminder from 2026-03-16: too soon after letter");
        assertThat(late.on("2026-03-16")).isEqualTo("reminder [second] since 2026-03-16");
    }

    @Test
    void aLetterThatNamesNoInvoiceKeepsTheGapAndIsNoStep() {
        Late late = owing(due("i", "2026-03-02")).paused("2026-03-10");
        assertThat(late.on("2026-03-15")).isEqualTo("nothing");
        assertThat(late.on("2026-03-16")).isEqualTo("reminder [i] since 2026-03-16");
    }

    @Test
    void oneThatIsDisputedDoesNotHoldTheOther() {
        Late late = owing(due("i", "2026-03-02").disputed("2026-03-03"), second());
        assertThat(late.on("2026-03-12")).isEqualTo("reminder [second] since 2026-03-12");
    }

    @Test
    void beforeMoreIsWrittenTheRelationIsReviewed() {
        Late late = owing(due("old", "2026-01-05"), second()).paused("2026-03-01", "old");
        assertThat(late.on("2026-03-12")).isEqualTo("review [old] since 2026-03-07");
        assertThat(late.on("2026-03-12", "second")).isEqualTo("reminder some day: review first");

        late.decided(Choice.KEEP, "2026-03-12");
        assertThat(late.on("2026-03-12")).isEqualTo("reminder [second] since 2026-03-12");
        assertThat(late.on("2026-03-12", "old")).isEqualTo("nothing");
    }

    @Test
    void anInvoiceNotIssuedYetIsNotKnown() {
        assertThat(owing(due("later", "2026-03-02")).on("2026-02-10")).isEqualTo("nothing");
    }
}
