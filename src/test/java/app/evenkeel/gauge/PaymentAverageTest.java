package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.PAYMENT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How late a client pays on average: 40 · Σ w·l / (Σ w + 1) points. */
class PaymentAverageTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0.13",
        "7, 0.31",
        "8, 0.34",
        "15, 0.55",
        "29, 0.97",
        "30, 1",
        "31, 1.0222222",
        "75, 2",
        "119, 2.9777778",
        "120, 3",
        "121, 3",
        "4000, 3"
    })
    void latenessGrowsQuicklyInTheFirstMonthAndEndsAtThree(int days, double lateness) {
        assertThat(PaymentAverage.lateness(days)).isEqualTo(lateness, within(1e-7));
    }

    @Test
    void invoicesPaidOnTimeDiluteAndShowAsNegativePoints() {
        Story story =
                Story.of("acme")
                        .billed(
                                due("i1", "2026-01-10").paid("2026-02-09"),
                                due("i2", "2026-01-10").paid("2026-01-08"));
        double faded = left(30);
        double undiluted = 40 * faded / (faded + 1);
        double diluted = 40 * faded / (2 * faded + 1);

        // 18.27 points become 12.54, which show as 35: 51.0 without i2, of which it takes 16.0.
        assertThat(undiluted).isEqualTo(18.27, within(0.005));
        assertThat(diluted).isEqualTo(12.54, within(0.005));
        assertThat(story.receipt(PAYMENT, "2026-02-09"))
                .containsExactly(
                        "paid-on-time 1 2026-01-08 i2 -16.0", "pays-late 2 2026-01-10 i1 51.0");
        assertThat(story.value(PAYMENT, "2026-02-09")).isEqualTo(Shown.by(diluted)).isEqualTo(35);
    }

    @Test
    void theDilutionIsSharedByWeight() {
        Story story =
                Story.of("acme")
                        .billed(
                                due("late", "2026-02-28"),
                                due("old", "2025-08-02").paid("2025-08-02"),
                                due("new", "2026-03-30").paid("2026-03-30"));

        // On 30 March: l = 1 and w = 1 for the open one; w = ¼ and 1 for those paid on time.
        // 20 points undiluted, 40/3.25 = 12.31 in all, which show as 35: so 20 show as 56.9.
        assertThat(story.receipt(PAYMENT, "2026-03-30"))
                .containsExactly(
                        "paid-on-time 1 2025-08-02 old -4.4",
                        "pays-late 2 2026-02-28 late 56.9",
                        "paid-on-time 1 2026-03-30 new -17.5");
    }

    @Test
    void aClientIsNotPunishedForTheNumberOfInvoices() {
        Story story = Story.of("acme");
        for (int i = 0; i < 100; i++) {
            story.billed(due("i" + i, "2026-01-10"));
        }

        assertThat(story.value(PAYMENT, "2026-02-09")).isEqualTo(Shown.by(40 * 100 / 101.0));
    }

    @Test
    void anInvoiceStillOpenDoesNotFade() {
        Story open = Story.of("acme").billed(due("i1", "2026-01-10"));
        Story paid = Story.of("acme").billed(due("i1", "2026-01-10").paid("2026-04-10"));
        double lateness = 1 + 60 / 45.0;

        assertThat(open.value(PAYMENT, "2026-04-10")).isEqualTo(Shown.by(40 * lateness / 2));
        assertThat(paid.value(PAYMENT, "2026-04-10"))
                .isEqualTo(Shown.by(40 * left(90) * lateness / (left(90) + 1)));
    }

    @Test
    void anOpenInvoiceThatWouldLowerTheAverageCountsAsIfSettledToday() {
        Story story = Story.of("acme").billed(due("open", "2026-01-30"));
        for (int i = 0; i < 2; i++) {
            story.billed(due("i" + i, "2025-11-01").paid("2026-03-01"));
        }

        // 85, and not the 84 that it would be if the open one weighed 1.
        assertThat(story.value(PAYMENT, "2026-03-01"))
                .isEqualTo(Shown.by(40 * (6 * 0.5 + left(30)) / (2 * 0.5 + left(30) + 1)))
                .isEqualTo(Shown.by(40 * (6 * 0.5 + 1) / (2 * 0.5 + 2)) + 1);
    }

    @Test
    void ofSeveralOpenInvoicesOnlyThoseLaterThanTheAverageAreKeptFresh() {
        Story story =
                Story.of("acme")
                        .billed(
                                due("worst", "2025-09-01"),
                                due("bad", "2025-10-01"),
                                due("mild", "2026-02-22"));
        double mild = left(7);

        assertThat(story.value(PAYMENT, "2026-03-01"))
                .isEqualTo(Shown.by(40 * (3 + 3 + mild * 0.31) / (2 + mild + 1)));
    }

    @Test
    void lateInvoicesFadeFromTheirDueDate() {
        Story story = Story.of("acme").billed(due("i1", "2026-01-10").paid("2026-02-09"));

        assertThat(story.value(PAYMENT, "2026-05-10")).isEqualTo(Shown.by(40 * 0.5 / 1.5));
        assertThat(story.value(PAYMENT, "2026-09-07")).isEqualTo(Shown.by(40 * 0.25 / 1.25));
    }

    @Test
    void aMistypedYearBreaksNothing() {
        Story story =
                Story.of("acme")
                        .billed(
                                due("late", "0026-01-10").paid("0026-02-10"),
                                due("onTime", "0026-01-10").paid("0026-01-10"),
                                due("disputed", "2026-02-10").disputed("2026-02-10"));

        assertThat(story.value(PAYMENT, "2026-02-10")).isEqualTo(Shown.by(4));
    }

    @Test
    void aPromptClientIsCalmHoweverManyInvoices() {
        Story story =
                Story.of("acme")
                        .billed(
                                due("i1", "2026-01-10").paid("2026-01-01"),
                                due("i2", "2026-02-10").paid("2026-02-10"));

        assertThat(story.value(PAYMENT, "2026-03-01")).isZero();
        assertThat(story.gauge(PAYMENT, "2026-03-01").evidence())
                .allSatisfy(e -> assertThat(e.points()).isZero());
    }

    @Test
    void theAverageAndTheOtherSignalsOfPaymentAddUp() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-01-10").disputed("2026-02-09"))
                        .billed(due("i2", "2026-01-10"));

        assertThat(story.value(PAYMENT, "2026-02-09")).isEqualTo(Shown.by(20 + 4));
    }

    /** Half of an invoice's weight is left 120 days after its due date. */
    private static double left(int days) {
        return Math.pow(2, -days / 120.0);
    }
}
