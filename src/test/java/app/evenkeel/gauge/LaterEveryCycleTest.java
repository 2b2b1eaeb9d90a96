package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.PAYMENT;
import static app.evenkeel.journal.SignalKind.LATER_EVERY_CYCLE;
import static app.evenkeel.journal.Talk.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/** Paying later from invoice to invoice: a median slope of three days and more. */
class LaterEveryCycleTest {
    private static final LocalDate FIRST_DUE = LocalDate.of(2025, 6, 1);
    private static final String LATER = "2026-03-01";

    @ParameterizedTest
    @ValueSource(strings = {"0 3 6", "-9 3 6", "0 0 3 6 9", "12 0 6 13", "5 9 13 17"})
    void threeDaysLaterEachTimeIsACourse(String daysLate) {
        assertThat(courses(paid(daysLate), LATER)).hasSize(1);
    }

    /** The middle two of 28 slopes are 2.8 and 3; a day more on the last invoice makes it 3. */
    @Test
    void aLittleLessThanThreeIsNoneYet() {
        assertThat(courses(paid("0 1 5 7 11 14 16 19"), LATER)).isEmpty();
        assertThat(courses(paid("0 1 5 7 11 14 16 20"), LATER)).hasSize(1);
    }

    @Test
    void oneInvoicePaidVeryLateIsNoCourse() {
        assertThat(courses(paid("0 0 90 0 1"), LATER)).isEmpty();
    }

    /**
     * 0 2 5 has slopes 2, 2.5 and 3; 12 0 6 12 a median of 3 but an end no later than its start.
     */
    @ParameterizedTest
    @ValueSource(strings = {"0 2 5", "12 0 6 12", "0 9", "30 30 30", "20 10 0", "3 0 6", "0"})
    void lessThanThatIsNone(String daysLate) {
        assertThat(courses(paid(daysLate), LATER)).isEmpty();
    }

    @Test
    void itIsGraveButWeighsNothingByItself() {
        assertThat(courses(paid("0 3 6"), LATER))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.severity()).isEqualTo(3);
                    assertThat(e.points()).isZero();
                    assertThat(e.derived()).isTrue();
                    assertThat(e.source()).isEqualTo("i2");
                    assertThat(e.on()).isEqualTo(FIRST_DUE.plusMonths(2));
                });
    }

    @Test
    void anOverdueInvoiceBelongsToTheCourseAndGrowsDayByDay() {
        Story story = paid("0 3").billed(due("i2", "2025-08-01"));

        assertThat(courses(story, "2025-08-06")).isEmpty();
        assertThat(courses(story, "2025-08-07")).hasSize(1);
    }

    @Test
    void whatIsInDisputeCancelledOrNotYetDueIsNoPartOfIt() {
        assertThat(
                        courses(
                                paid("0 3").billed(due("i2", "2025-08-01").disputed("2025-08-02")),
                                LATER))
                .isEmpty();
        assertThat(
                        courses(
                                paid("0 3").billed(due("i2", "2025-08-01").cancelled("2025-08-20")),
                                LATER))
                .isEmpty();
        assertThat(courses(paid("0 3").billed(due("i2", "2025-08-01")), "2025-07-30")).isEmpty();
    }

    @Test
    void theDueDatesGiveTheOrderAndNotTheDatesOfIssueOrWriting() {
        Story story =
                Story.of("acme")
                        .billed(
                                due("c", "2025-08-01").paid("2025-08-07"),
                                due("a", "2025-06-01").paid("2025-06-01"),
                                due("b", "2025-07-01").paid("2025-07-04"));

        assertThat(courses(story, LATER)).singleElement().returns("c", Evidence::source);
    }

    @Test
    void anEntryThatNamesTheLastInvoiceMayExcuseIt() {
        Story story =
                paid("0 3 6").told(note("2025-09-01").about("i2").excusing(LATER_EVERY_CYCLE));

        assertThat(courses(story, LATER)).singleElement().returns(true, Evidence::excused);
    }

    private static List<Evidence> courses(Story story, String on) {
        return story.gauge(PAYMENT, on).evidence().stream()
                .filter(e -> e.signal() == LATER_EVERY_CYCLE)
                .toList();
    }

    /** A monthly invoice for each number of days late. */
    private static Story paid(String daysLate) {
        Story story = Story.of("acme");
        int i = 0;
        for (String days : daysLate.split(" ", -1)) {
            LocalDate due = FIRST_DUE.plusMonths(i);
            story.billed(
                    due("i" + i, due.toString())
                            .paid(due.plusDays(Integer.parseInt(days)).toString()));
            i++;
        }
        return story;
    }
}
