package app.evenkeel.letter.interest;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What holds for every claim, however an invoice is paid. */
class LateClaimProperties {
    private static final LocalDate DUE = LocalDate.of(2004, 3, 20);
    private static final int YEARS = 24;

    /**
     * An invoice with payments so many days after its due date, and the day asked for.
     *
     * @param parts in cents, each of a payment; what is left over stays unpaid
     */
    record Case(
            Law law,
            long cents,
            List<Long> parts,
            List<Integer> days,
            int on,
            ReferenceRates rates) {
        Case movedLater(int which, int by) {
            List<Integer> moved = new ArrayList<>(days);
            moved.set(which, moved.get(which) + by);
            return new Case(law, cents, parts, moved, on, rates);
        }

        Case with(List<Long> otherParts, List<Integer> otherDays) {
            return new Case(law, cents, otherParts, otherDays, on, rates);
        }

        Invoice invoice() {
            Invoice invoice =
                    Invoice.issued("i1", "1", DUE.minusDays(60), DUE, euros(cents), null, "", "");
            for (int i = 0; i < parts.size(); i++) {
                invoice = invoice.with(new Payment(DUE.plusDays(days.get(i)), euros(parts.get(i))));
            }
            return invoice;
        }

        LatePayment result() {
            return LatePayment.of(invoice(), law, rates, DUE.plusDays(on));
        }

        /** Interest and fixed sum; nothing where there is no claim. */
        BigDecimal total() {
            return result() instanceof LateClaim claim
                    ? claim.total().getFirst().amount()
                    : BigDecimal.ZERO;
        }

        BigDecimal interest() {
            return result() instanceof LateClaim claim
                    ? claim.interest().amount()
                    : BigDecimal.ZERO;
        }
    }

    private static Money euros(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2), Client.DEFAULT_CURRENCY);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(Law.class),
                        Arbitraries.longs().between(5, 100_000_000L),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 8000),
                        Arbitraries.randomValue(Random::nextLong),
                        rates())
                .as(LateClaimProperties::made);
    }

    private static Case made(
            Law law, long cents, int payments, int on, long seed, ReferenceRates rates) {
        Random random = new Random(seed);
        List<Long> parts = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        long left = cents;
        for (int i = 0; i < payments && left > 0; i++) {
            boolean rest = random.nextInt(3) == 0;
            long part = rest ? left : 1 + random.nextLong(left);
            parts.add(part);
            days.add(random.nextInt(-50, random.nextBoolean() ? 100 : 8000));
            left -= part;
        }
        return new Case(law, cents, parts, days, on, rates);
    }

    private static Arbitrary<ReferenceRates> rates() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-10), BigDecimal.valueOf(40))
                .ofScale(2)
                .list()
                .ofSize(2 * YEARS)
                .map(LateClaimProperties::rates);
    }

    private static ReferenceRates rates(List<BigDecimal> percents) {
        List<ReferenceRate> rates = new ArrayList<>();
        HalfYear halfYear = HalfYear.of(DUE);
        for (BigDecimal percent : percents) {
            for (RateSeries series : RateSeries.values()) {
                rates.add(
                        new ReferenceRate(
                                series, halfYear.from(), percent, "any", halfYear.from()));
            }
            halfYear = halfYear.next();
        }
        return new ReferenceRates(rates);
    }

    @Property
    void payingLaterNeverLowersTheClaim(
            @ForAll("cases") Case any,
            @ForAll @IntRange(max = 3000) int by,
            @ForAll Random random) {
        if (!any.days().isEmpty()) {
            Case later = any.movedLater(random.nextInt(any.days().size()), by);
            assertThat(later.interest()).isGreaterThanOrEqualTo(any.interest());
            assertThat(later.total()).isGreaterThanOrEqualTo(any.total());
        }
    }

    @Property
    void whatIsPaidInPartsCostsNoLessThanAllAtTheFirstDayAndNoMoreThanAllAtTheLast(
            @ForAll("cases") Case any,
            @ForAll @IntRange(min = -20, max = 4000) int first,
            @ForAll @IntRange(max = 2000) int between,
            @ForAll @IntRange(min = 1, max = 99) int share) {
        long part = Math.clamp(any.cents() * share / 100, 1, any.cents() - 1);
        int last = first + between;
        BigDecimal split =
                any.with(List.of(part, any.cents() - part), List.of(first, last)).interest();
        List<Long> whole = List.of(any.cents());
        assertThat(split).isGreaterThanOrEqualTo(any.with(whole, List.of(first)).interest());
        assertThat(split).isLessThanOrEqualTo(any.with(whole, List.of(last)).interest());
    }

    @Property
    void theLinesFollowEachOtherAndAddUpToTheSumThatIsRoundedOnce(@ForAll("cases") Case any) {
        if (any.result() instanceof LateClaim claim) {
            LocalDate next = DUE.plusDays(1);
            BigDecimal sum = BigDecimal.ZERO;
            for (Segment s : claim.segments()) {
                assertThat(s.from()).isEqualTo(next);
                assertThat(s.days()).isPositive();
                assertThat(s.interest()).isNotNegative();
                assertThat(s.balance().positive()).isTrue();
                next = s.to().plusDays(1);
                sum = sum.add(s.product());
            }
            assertThat(next).isEqualTo(claim.to().plusDays(1));
            assertThat(claim.interest().amount())
                    .isEqualTo(sum.divide(BigDecimal.valueOf(36_500), 2, RoundingMode.HALF_UP));
            assertThat(claim.interest().amount()).isNotNegative();
        }
    }

    /** Without the limit of Latvia, the claim is what a person would add up day by day. */
    @Property(tries = 300)
    void dayByDayComesToTheSame(@ForAll("cases") Case any) {
        if (any.law() != Law.LV && any.result() instanceof LateClaim claim) {
            Invoice invoice = any.invoice();
            BigDecimal sum = BigDecimal.ZERO;
            for (LocalDate day = DUE.plusDays(1); !day.isAfter(claim.to()); day = day.plusDays(1)) {
                HalfYear halfYear = HalfYear.of(any.law() == Law.GB ? DUE.plusDays(1) : day);
                ReferenceRate rate = any.rates().find(any.law().series(), halfYear).orElseThrow();
                sum =
                        sum.add(
                                invoice.balance(day.minusDays(1))
                                        .amount()
                                        .multiply(any.law().percent(rate.percent())));
            }
            assertThat(
                            claim.segments().stream()
                                    .map(Segment::product)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(sum);
        }
    }

    @Property
    void inLatviaInterestNeverPassesTheDebt(@ForAll("cases") Case any) {
        Case latvian =
                new Case(Law.LV, any.cents(), any.parts(), any.days(), any.on(), any.rates());
        if (latvian.result() instanceof LateClaim claim) {
            assertThat(claim.interest()).isLessThanOrEqualTo(claim.debt());
        }
    }
}
