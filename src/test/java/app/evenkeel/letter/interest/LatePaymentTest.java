package app.evenkeel.letter.interest;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.letter.interest.LateClaim.Dispute;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** When there is a claim, and what is said of it. */
class LatePaymentTest {
    private static final ReferenceRates BUILT_IN = new ReferenceRates(List.of());

    private static LatePayment on(String day, Bill bill) {
        return LatePayment.of(bill.invoice(), Law.FI, BUILT_IN, LocalDate.parse(day));
    }

    private static LateClaim claim(Bill bill, Law law) {
        return (LateClaim) LatePayment.of(bill.invoice(), law, BUILT_IN, LocalDate.of(2026, 6, 30));
    }

    @Test
    void nothingIsLateUntilTheDueDateHasPassed() {
        Bill bill = Bill.due("i1", "2025-03-15");
        assertThat(on("2025-02-28", bill))
                .isEqualTo(new NoClaim.NotIssued(LocalDate.of(2025, 3, 1)));
        assertThat(on("2025-03-15", bill))
                .isEqualTo(new NoClaim.NotLate(LocalDate.of(2025, 3, 15)));
        assertThat(on("2025-03-16", bill)).isInstanceOf(LateClaim.class);
    }

    @Test
    void whatWasPaidInTimeGivesNothing() {
        Bill bill = Bill.due("i1", "2025-03-15").paid("2025-03-15");
        assertThat(on("2025-06-01", bill))
                .isEqualTo(new NoClaim.PaidInTime(LocalDate.of(2025, 3, 15)));
    }

    @Test
    void whatWasCancelledGivesNothingFromThatDayOn() {
        Bill bill = Bill.due("i1", "2025-03-15").cancelled("2025-05-01");
        assertThat(on("2025-04-30", bill)).isInstanceOf(LateClaim.class);
        assertThat(on("2025-05-01", bill))
                .isEqualTo(new NoClaim.Cancelled(LocalDate.of(2025, 5, 1)));
    }

    @Test
    void withoutARateThereIsNoFigureForAnyPartOfIt() {
        assertThat(on("2027-01-01", Bill.due("i1", "2026-03-15")))
                .isEqualTo(
                        new NoClaim.NoRate(
                                RateSeries.ECB,
                                List.of(
                                        new HalfYear(LocalDate.of(2026, 7, 1)),
                                        new HalfYear(LocalDate.of(2027, 1, 1)))));
        assertThat(on("2024-02-01", Bill.due("i1", "2023-12-30")))
                .isInstanceOf(NoClaim.NoRate.class);
        assertThat(on("2024-02-01", Bill.due("i1", "2023-12-31"))).isInstanceOf(LateClaim.class);
    }

    @Test
    void theUnitedKingdomNeedsOnlyTheFirstRate() {
        Bill bill = Bill.due("i1", "2026-03-15").over("500.00", "GBP");
        assertThat(LatePayment.of(bill.invoice(), Law.GB, BUILT_IN, LocalDate.of(2030, 1, 1)))
                .isInstanceOf(LateClaim.class);
    }

    @Test
    void aRateOfTheOwnersFillsTheGapOrStandsInsteadOfTheBuiltIn() {
        ReferenceRates rates =
                new ReferenceRates(
                        List.of(
                                Rates.of(RateSeries.ECB, "2026-07-01", "2.40"),
                                Rates.of(RateSeries.ECB, "2026-01-01", "3.60")));
        LateClaim claim =
                (LateClaim)
                        LatePayment.of(
                                Bill.due("i1", "2026-06-20").invoice(),
                                Law.FI,
                                rates,
                                LocalDate.of(2026, 7, 10));
        assertThat(claim.segments())
                .extracting(s -> s.percent().stripTrailingZeros().toPlainString())
                .containsExactly("12", "10.5");
        assertThat(claim.references()).allMatch(rates::own);
    }

    @Test
    void aDisputeStopsNothingButIsTold() {
        Bill open = Bill.due("i1", "2026-03-15").disputed("2026-04-01");
        assertThat(claim(open, Law.FI).dispute())
                .isEqualTo(new Dispute(LocalDate.of(2026, 4, 1), null));
        assertThat(claim(open, Law.FI).interest())
                .isEqualTo(claim(Bill.due("i1", "2026-03-15"), Law.FI).interest());
        Bill over = Bill.due("i1", "2026-03-15").disputed("2026-03-05").disputeEnded("2026-03-10");
        assertThat(claim(over, Law.FI).dispute()).isNull();
        Bill afterwards = Bill.due("i1", "2026-03-15").paid("2026-03-20").disputed("2026-04-01");
        assertThat(claim(afterwards, Law.FI).dispute()).isNull();
    }

    @Test
    void theFixedSumOfAnotherCurrencyStandsBesideTheInterest() {
        LateClaim claim = claim(Bill.due("i1", "2026-03-15").over("5000", "SEK"), Law.EU);
        assertThat(claim.total())
                .containsExactlyInAnyOrder(
                        claim.interest(), Money.of("40", Currency.getInstance("EUR")));
    }

    @Test
    void whichOfThreeSumsInPoundsIsNotGuessedForADebtInEuros() {
        LateClaim claim = claim(Bill.due("i1", "2026-03-15").over(5000), Law.GB);
        assertThat(claim.fixedSum()).isInstanceOf(FixedSum.OneOf.class);
        assertThat(claim.total()).containsExactly(claim.interest());
    }

    @Test
    void aCurrencyWithoutDecimalsIsRoundedToWholeOnes() {
        LateClaim claim = claim(Bill.due("i1", "2026-06-20").over("100000", "JPY"), Law.EU);
        assertThat(claim.interest().amount()).isEqualTo("278");
        assertThat(claim.unrounded()).isEqualTo("278.08");
    }

    @Test
    void latviaStopsAtTheDebt() {
        ReferenceRates rates = Rates.steady("2000-01-01", 40, "12");
        Bill bill = Bill.due("i1", "2000-12-31").over(1000);
        LateClaim before = claim(bill, rates, "2005-12-30");
        assertThat(before.stopped()).isFalse();
        LateClaim after = claim(bill, rates, "2030-12-30");
        assertThat(after.stopped()).isTrue();
        assertThat(after.interest()).isEqualTo(bill.invoice().amount());
        assertThat(
                        ((LateClaim)
                                        LatePayment.of(
                                                bill.invoice(),
                                                Law.EU,
                                                rates,
                                                LocalDate.of(2030, 12, 30)))
                                .interest())
                .isGreaterThan(bill.invoice().amount());
    }

    @Test
    void inLatviaWhatHasGrownBeyondTheRestOfTheDebtStaysAndGrowsNoMore() {
        ReferenceRates rates = Rates.steady("2000-01-01", 40, "12");
        Bill bill = Bill.due("i1", "2000-12-31").over(1000).paid(900, "2002-12-31");
        LateClaim claim = claim(bill, rates, "2010-12-31");
        assertThat(claim.interest().amount()).isEqualByComparingTo("400.00");
        assertThat(claim.stopped()).isTrue();
    }

    private static LateClaim claim(Bill bill, ReferenceRates rates, String on) {
        return (LateClaim) LatePayment.of(bill.invoice(), Law.LV, rates, LocalDate.parse(on));
    }

    @Test
    void theLargestInvoiceFits() {
        LateClaim claim =
                claim(Bill.due("i1", "2024-01-01").over("999999999999999.99", "EUR"), Law.FI);
        assertThat(claim.interest().amount()).isGreaterThan(claim.debt().amount().movePointLeft(1));
    }
}
