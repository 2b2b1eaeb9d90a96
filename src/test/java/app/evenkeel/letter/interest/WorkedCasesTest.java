package app.evenkeel.letter.interest;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Amounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Claims worked out by hand, to the cent. */
class WorkedCasesTest {
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private static LateClaim claim(Bill bill, Law law) {
        return claim(bill.invoice(), law, LATER);
    }

    private static LateClaim claim(Invoice invoice, Law law, LocalDate on) {
        return (LateClaim) LatePayment.of(invoice, law, new ReferenceRates(List.of()), on);
    }

    /** Of 2000 euros, due on the last of November 2024. */
    private static Bill november() {
        return Bill.due("i1", "2024-11-30").over(2000);
    }

    private static String total(LateClaim claim) {
        return claim.total().stream()
                .map(new Amounts(Language.EN)::of)
                .collect(Collectors.joining(" and "));
    }

    private static List<String> lines(LateClaim claim) {
        return claim.segments().stream()
                .map(s ->
                        "%s %s %d %s %s %s"
                                .formatted(
                                        s.from(),
                                        s.to(),
                                        s.days(),
                                        s.balance().amount(),
                                        s.percent().stripTrailingZeros().toPlainString(),
                                        s.interest()))
                .toList();
    }

    @Test
    void finlandOverTheTurnOfTheYear() {
        LateClaim claim = claim(november().paid("2025-02-15"), Law.FI);
        assertThat(claim.interest().amount()).isEqualByComparingTo("50.22");
        assertThat(total(claim)).isEqualTo("€90.22");
        assertThat(claim.settled()).isTrue();
        assertThat(lines(claim))
                .containsExactly(
                        "2024-12-01 2024-12-31 31 2000.00 12.5 21.2329",
                        "2025-01-01 2025-02-15 46 2000.00 11.5 28.9863");
    }

    @Test
    void finlandWithAPartPayment() {
        LateClaim claim = claim(november().paid(800, "2025-01-20").paid("2025-02-15"), Law.FI);
        assertThat(claim.interest().amount()).isEqualByComparingTo("43.67");
        assertThat(lines(claim))
                .containsExactly(
                        "2024-12-01 2024-12-31 31 2000.00 12.5 21.2329",
                        "2025-01-01 2025-01-20 20 2000.00 11.5 12.6027",
                        "2025-01-21 2025-02-15 26 1200.00 11.5 9.8301");
        assertThat(claim.unrounded()).isEqualByComparingTo("43.6658");
    }

    @Test
    void latvia() {
        LateClaim claim = claim(november().paid("2025-02-15"), Law.LV);
        assertThat(claim.interest().amount()).isEqualByComparingTo("48.91");
        assertThat(total(claim)).isEqualTo("€88.91");
    }

    @Test
    void theUnionInGeneralIsReckonedWithTheSameRate() {
        LateClaim claim = claim(november().paid("2025-02-15"), Law.EU);
        assertThat(total(claim)).isEqualTo("€88.91");
    }

    @Test
    void theUnitedKingdomKeepsTheRateOfTheHalfYearInWhichItBecameLate() {
        LateClaim claim =
                claim(
                        Bill.due("i1", "2025-11-15").over("2000.00", "GBP").paid("2026-02-10"),
                        Law.GB);
        assertThat(claim.interest().amount()).isEqualByComparingTo("58.40");
        assertThat(total(claim)).isEqualTo("£128.40");
        assertThat(lines(claim)).containsExactly("2025-11-16 2026-02-10 87 2000.00 12.25 58.3973");
    }

    /** Due on the last day of a half-year, a debt becomes late in the next. */
    @Test
    void whatIsDueOnTheLastOfJuneIsLateFromTheFirstOfJuly() {
        LateClaim claim =
                claim(
                        Bill.due("i1", "2025-06-30").over("100.00", "GBP").paid("2025-07-01"),
                        Law.GB);
        assertThat(lines(claim)).containsExactly("2025-07-01 2025-07-01 1 100.00 12.25 0.0336");
    }

    @ParameterizedTest
    @CsvSource({
        "FI, 2024-03-01, 12.5", "FI, 2024-09-01, 12.5", "FI, 2025-03-01, 11.5",
        "FI, 2025-09-01, 10.5", "FI, 2026-03-01, 10.5", "LV, 2024-09-01, 12.25",
        "LV, 2025-03-01, 11.15", "GB, 2025-09-01, 12.25", "GB, 2026-03-01, 11.75",
    })
    void theRatesOfTheHalfYears(Law law, String due, String percent) {
        LocalDate on = LocalDate.parse(due).plusDays(1);
        assertThat(claim(Bill.due("i1", due).invoice(), law, on).segments().getFirst().percent())
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 40",
        "999.99, 40",
        "1000.00, 70",
        "9999.99, 70",
        "10000.00, 100",
        "999999.99, 100"
    })
    void theFixedSumOfTheUnitedKingdomGoesByTheSizeOfTheDebt(String debt, String sum) {
        LateClaim claim =
                claim(Bill.due("i1", "2025-11-15").over(debt, "GBP").paid("2026-02-10"), Law.GB);
        assertThat(claim.fixedSum()).isInstanceOf(FixedSum.Of.class);
        assertThat(((FixedSum.Of) claim.fixedSum()).amount().amount()).isEqualByComparingTo(sum);
    }

    @Test
    void anOpenInvoiceIsReckonedToTheDayAskedForAndWhatLiesAfterItHasNotHappened() {
        Invoice invoice = november().paid("2025-02-15").invoice();
        LateClaim claim = claim(invoice, Law.FI, LocalDate.of(2024, 12, 10));
        assertThat(lines(claim)).containsExactly("2024-12-01 2024-12-10 10 2000.00 12.5 6.8493");
        assertThat(claim.settled()).isFalse();
        assertThat(claim.to()).isEqualTo("2024-12-10");
    }

    /** Days are divided by 365, in a leap year too. */
    @Test
    void aLeapDayIsADayOfInterest() {
        LateClaim claim = claim(Bill.due("i1", "2024-02-28").over(3650).paid("2024-03-01"), Law.FI);
        assertThat(lines(claim)).containsExactly("2024-02-29 2024-03-01 2 3650.00 12.5 2.5000");
    }

    @Test
    void whatWasPaidByTheDueDateWasNeverLate() {
        LateClaim claim =
                claim(
                        november()
                                .paid(500, "2024-11-01")
                                .paid(500, "2024-11-30")
                                .paid("2024-12-10"),
                        Law.FI);
        assertThat(claim.debt().amount()).isEqualByComparingTo("1000");
        assertThat(lines(claim)).containsExactly("2024-12-01 2024-12-10 10 1000.00 12.5 3.4247");
    }

    @Test
    void twoPaymentsOnOneDayMakeOneNewSegment() {
        LateClaim claim =
                claim(
                        november()
                                .paid(500, "2024-12-10")
                                .paid(500, "2024-12-10")
                                .paid("2024-12-20"),
                        Law.FI);
        assertThat(lines(claim))
                .containsExactly(
                        "2024-12-01 2024-12-10 10 2000.00 12.5 6.8493",
                        "2024-12-11 2024-12-20 10 1000.00 12.5 3.4247");
    }

    /** Rounded line by line it would come to 0.00 and 0.01, or to nothing. */
    @Test
    void linesAreNotRoundedBeforeTheyAreAddedUp() {
        LateClaim claim =
                claim(Bill.due("i1", "2024-12-30").over("10.00", "EUR").paid("2025-01-03"), Law.FI);
        assertThat(lines(claim))
                .containsExactly(
                        "2024-12-31 2024-12-31 1 10.00 12.5 0.0034",
                        "2025-01-01 2025-01-03 3 10.00 11.5 0.0095");
        assertThat(claim.unrounded()).isEqualByComparingTo("0.0129");
        assertThat(claim.interest().amount()).isEqualByComparingTo("0.01");
    }

    @Test
    void halfACentGoesUp() {
        // 1.46 × 12.5 % × 10 / 365 = 0.005
        LateClaim claim =
                claim(Bill.due("i1", "2024-11-30").over("1.46", "EUR").paid("2024-12-10"), Law.FI);
        assertThat(claim.unrounded()).isEqualByComparingTo("0.0050");
        assertThat(claim.interest().amount()).isEqualByComparingTo("0.01");
    }
}
