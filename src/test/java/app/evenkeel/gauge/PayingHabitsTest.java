package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.PAYMENT;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What a consultant would call fair of clients who pay in a way of their own. */
class PayingHabitsTest {
    private static final LocalDate FIRST_DUE = LocalDate.of(2025, 1, 31);

    @Test
    void whoPaysNothingForAYearIsWatchedAfterAMonthStrainedAfterTwoCriticalFromTheThird() {
        Story story = invoices(12, (bill, _) -> bill);

        List<Integer> values =
                IntStream.rangeClosed(1, 12).map(m -> value(story, months(m))).boxed().toList();

        assertThat(values).containsExactly(48, 71, 83, 90, 93, 94, 95, 96, 96, 96, 97, 97);
        assertThat(story.gauge(PAYMENT, "2026-01-31").evidence())
                .hasSize(12)
                .allMatch(e -> e.signal() == SignalKind.PAYS_LATE && e.points().signum() > 0);
        assertThat(story.on("2026-01-31").level()).isEqualTo(Level.CRITICAL);
    }

    @Test
    void twelveInvoicesUnpaidForAYearAreWorseThanOneButOneIsCriticalToo() {
        Story one = invoices(1, (bill, _) -> bill);
        Story twelve = invoices(12, (bill, _) -> bill);

        assertThat(value(one, months(12))).isEqualTo(88);
        assertThat(value(twelve, months(12))).isEqualTo(97);
    }

    @Test
    void whoAfterAYearPaysAllTwelveIsNotForgivenAtOnceButInTime() {
        LocalDate paid = months(12);
        Story story = invoices(12, (bill, _) -> bill.paid(paid.toString()));

        assertThat(value(story, paid)).isEqualTo(93);
        assertThat(value(story, paid.plusMonths(6))).isEqualTo(87);
        assertThat(value(story, paid.plusMonths(12))).isEqualTo(69);
        assertThat(value(story, paid.plusMonths(24))).isEqualTo(19);
    }

    @ParameterizedTest
    @CsvSource({"1, 19", "2, 24", "3, 26", "6, 29", "12, 30", "36, 31"})
    void alwaysSevenDaysLateIsCalmForTwoInvoicesAndWorthWatchingForAnyNumber(
            int invoices, int value) {
        Story story = invoices(invoices, PayingHabitsTest::aWeekLate);

        assertThat(value(story, months(invoices - 1).plusDays(7))).isEqualTo(value);
    }

    @Test
    void alwaysSevenDaysLateIsAHabitAndNoCourse() {
        Story story = invoices(12, PayingHabitsTest::aWeekLate);

        assertThat(story.gauge(PAYMENT, "2026-01-07").evidence())
                .hasSize(12)
                .allMatch(e -> e.signal() == SignalKind.PAYS_LATE && e.severity() == 1);
    }

    @Test
    void alwaysSevenDaysLateStaysFarBelowAlwaysAMonthLate() {
        Story week = invoices(24, PayingHabitsTest::aWeekLate);
        Story month = invoices(24, (bill, due) -> bill.paid(due.plusDays(30).toString()));

        assertThat(week.gauge(PAYMENT, "2027-01-30").level()).isEqualTo(Level.WATCH);
        assertThat(month.gauge(PAYMENT, "2027-01-30").level()).isEqualTo(Level.STRAINED);
    }

    @Test
    void alwaysPromptAndOnceSevenDaysLateIsCalm() {
        Story story =
                invoices(12, (bill, due) -> bill.paid(due.toString()))
                        .billed(due("late", "2026-01-31").paid("2026-02-07"));

        assertThat(value(story, LocalDate.of(2026, 2, 7))).isLessThan(10);
    }

    @Test
    void latenessIsLatenessInAnyCurrencyAndOfAnyAmount() {
        Story euros =
                Story.of("acme")
                        .billed(
                                due("i1", "2026-01-10").paid("2026-01-30"),
                                due("i2", "2026-01-20").paid("2026-01-20"),
                                due("i3", "2026-02-01"));
        Story several =
                Story.of("acme")
                        .billed(
                                due("i1", "2026-01-10").over("9000.50", "USD").paid("2026-01-30"),
                                due("i2", "2026-01-20").over("700000", "JPY").paid("2026-01-20"),
                                due("i3", "2026-02-01").over("0.01", "EUR"));

        assertThat(several.gauge(PAYMENT, "2026-02-20"))
                .isEqualTo(euros.gauge(PAYMENT, "2026-02-20"));
        assertThat(several.receipt(PAYMENT, "2026-02-20")).hasSize(3);
    }

    @Test
    void whatWasPaidInTimeInOneCurrencyEasesWhatIsLateInAnother() {
        Bill late = due("eur", "2026-01-10").over("100", "EUR");
        Bill prompt = due("usd", "2026-01-10").over("100", "USD").paid("2026-01-08");

        assertThat(Story.of("acme").billed(late, prompt).value(PAYMENT, "2026-02-09"))
                .isLessThan(Story.of("acme").billed(late).value(PAYMENT, "2026-02-09"));
    }

    private static Bill aWeekLate(Bill bill, LocalDate due) {
        return bill.paid(due.plusDays(7).toString());
    }

    /** One a month, each paid as it is told from the day on which it is due. */
    private static Story invoices(int number, BiFunction<Bill, LocalDate, Bill> paid) {
        Story story = Story.of("acme");
        for (int i = 0; i < number; i++) {
            LocalDate due = months(i);
            story.billed(paid.apply(due("i" + (i + 1), due.toString()), due));
        }
        return story;
    }

    /** So many months after the first was due. */
    private static LocalDate months(int number) {
        return FIRST_DUE.plusMonths(number);
    }

    private static int value(Story story, LocalDate on) {
        return story.value(PAYMENT, on.toString());
    }
}
