package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.PAYMENT;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an invoice counts as paid late, and how gravely. All are due on 10 January. */
class PaysLateTest {
    private static final String DUE = "2026-01-10";

    /** Alone and open, an invoice brings 40·l/2 points: l = 0.1 + 0.9·7/30 = 0.31, so 6.2. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-11, 1,  9",
        "2026-01-17, 1, 19",
        "2026-01-18, 2, 21",
        "2026-02-09, 2, 50",
        "2026-02-10, 3, 51",
        "2026-03-26, 3, 75",
        "2026-05-10, 3, 88",
        "2027-05-10, 3, 88"
    })
    void anUnpaidInvoiceWeighsMoreFromDayToDay(String on, int severity, int value) {
        Story story = Story.of("acme").billed(due("i1", DUE));

        assertThat(story.value(PAYMENT, on)).isEqualTo(value);
        assertThat(story.receipt(PAYMENT, on))
                .containsExactly("pays-late %d %s i1 %d.0".formatted(severity, DUE, value));
    }

    @Test
    void onItsDueDateNothingIsLateYet() {
        assertThat(Story.of("acme").billed(due("i1", DUE)).receipt(PAYMENT, DUE)).isEmpty();
    }

    @Test
    void paidOnItsDueDateItIsOnTime() {
        Story story = Story.of("acme").billed(due("i1", DUE).paid(DUE));

        assertThat(story.receipt(PAYMENT, "2026-03-01"))
                .containsExactly("paid-on-time 1 2026-01-10 i1 0.0");
    }

    @Test
    void paidOnTheNextDayItIsLate() {
        Story story = Story.of("acme").billed(due("i1", DUE).paid("2026-01-11"));

        assertThat(story.receipt(PAYMENT, "2026-01-11"))
                .containsExactly("pays-late 1 2026-01-10 i1 9.0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-11, 1",
        "2026-01-17, 1",
        "2026-01-18, 2",
        "2026-02-09, 2",
        "2026-02-10, 3",
        "2027-01-10, 3"
    })
    void aWeekIsSlightAMonthIsWorseAndMoreIsGrave(String paid, int severity) {
        assertThat(
                        Story.of("acme")
                                .billed(due("i1", DUE).paid(paid))
                                .gauge(PAYMENT, "2027-06-01")
                                .evidence())
                .singleElement()
                .returns(severity, Evidence::severity);
    }

    @Test
    void whatWasPaidStaysAsLateAsItWas() {
        Story story = Story.of("acme").billed(due("i1", DUE).paid("2026-01-18"));

        assertThat(story.gauge(PAYMENT, "2026-06-01").evidence())
                .singleElement()
                .returns(2, Evidence::severity);
    }

    @Test
    void paidInPartItIsAsLateAsUnpaid() {
        Story unpaid = Story.of("acme").billed(due("i1", DUE));
        Story part = Story.of("acme").billed(due("i1", DUE).paid(99, "2026-01-05"));

        assertThat(part.receipt(PAYMENT, "2026-02-09"))
                .isEqualTo(unpaid.receipt(PAYMENT, "2026-02-09"));
    }

    @Test
    void theLastPartDecidesHowLateItWasPaid() {
        Story story =
                Story.of("acme").billed(due("i1", DUE).paid(50, "2026-01-09").paid("2026-01-18"));

        assertThat(story.gauge(PAYMENT, "2026-02-01").evidence())
                .singleElement()
                .returns(2, Evidence::severity);
    }

    @Test
    void cancelledInTimeItSaysNothing() {
        Story story = Story.of("acme").billed(due("i1", DUE).cancelled(DUE));

        assertThat(story.receipt(PAYMENT, "2026-06-01")).isEmpty();
    }

    @Test
    void cancelledOnTheNextDayItWasADayLate() {
        Story story = Story.of("acme").billed(due("i1", DUE).cancelled("2026-01-11"));

        assertThat(story.receipt(PAYMENT, "2026-01-11"))
                .containsExactly("pays-late 1 2026-01-10 i1 9.0");
    }

    @Test
    void paidInPartAndTheRestCancelledItIsLateUntilThen() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", DUE).paid(60, "2026-01-05").cancelled("2026-01-18"));

        assertThat(story.gauge(PAYMENT, "2026-06-01").evidence())
                .singleElement()
                .returns(2, Evidence::severity);
    }

    @Test
    void cancelledLaterItIsLateUntilThatDayAndFades() {
        Story story = Story.of("acme").billed(due("i1", DUE).cancelled("2026-01-17"));
        double lateness = 0.1 + 0.9 * 7 / 30;

        assertThat(story.gauge(PAYMENT, "2026-05-10").evidence())
                .singleElement()
                .returns(1, Evidence::severity);
        assertThat(story.value(PAYMENT, "2026-05-10"))
                .isEqualTo(Shown.by(40 * 0.5 * lateness / 1.5));
    }
}
