package app.evenkeel.letter.interest;

import app.evenkeel.journal.Money;
import app.evenkeel.journal.RateSeries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A law on late payment between businesses. */
public enum Law {
    /**
     * Finland: Interest Act 633/1982, sections 4 a and 12; the fixed sum by the Act on payment
     * terms in commercial contracts, 30/2013.
     */
    FI(RateSeries.ECB),
    /** Latvia: Civil Law, articles 1765 and 1763. */
    LV(RateSeries.ECB),
    /** The United Kingdom: Late Payment of Commercial Debts (Interest) Act 1998. */
    GB(RateSeries.BANK_OF_ENGLAND),
    /** The European Union in general: Directive 2011/7/EU. */
    EU(RateSeries.ECB);

    /** Percentage points above the reference rate. */
    private static final BigDecimal MARGIN = BigDecimal.valueOf(8);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Money EUROS = Money.of("40", Currency.getInstance("EUR"));
    private static final Currency POUNDS = Currency.getInstance("GBP");
    private static final Money MIDDLING = pounds("1000");
    private static final Money LARGE = pounds("10000");
    private static final List<Money> BY_SIZE = List.of(pounds("40"), pounds("70"), pounds("100"));

    /** The members of the Union whose own law is not here. */
    private static final Set<String> OTHER_MEMBERS =
            Set.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FR", "GR", "HR", "HU",
                    "IE", "IT", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final RateSeries series;

    Law(RateSeries series) {
        this.series = series;
    }

    public String id() {
        return name();
    }

    public static Optional<Law> of(String id) {
        return Arrays.stream(values())
                .filter(law -> law.id().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The law that a client's country suggests.
     *
     * @param country ISO 3166-1 alpha-2, or empty
     */
    public static Optional<Law> suggestedFor(String country) {
        return switch (country) {
            case "FI" -> Optional.of(FI);
            case "LV" -> Optional.of(LV);
            case "GB" -> Optional.of(GB);
            default -> OTHER_MEMBERS.contains(country) ? Optional.of(EU) : Optional.empty();
        };
    }

    public RateSeries series() {
        return series;
    }

    /** Per cent a year, 0 or more, by a reference rate in per cent a year. */
    public BigDecimal percent(BigDecimal reference) {
        BigDecimal base =
                switch (this) {
                    case FI -> reference.divide(HALF, 0, RoundingMode.CEILING).multiply(HALF);
                    case LV, GB, EU -> reference;
                };
        return base.add(MARGIN).max(BigDecimal.ZERO);
    }

    /** Whether the rate of the half-year in which the debt became late stays until it is paid. */
    boolean keepsFirstRate() {
        return this == GB;
    }

    /** Whether interest stops growing where it has come to what is owed (Civil Law, art. 1763). */
    boolean stopsAtTheDebt() {
        return this == LV;
    }

    /**
     * @param debt what was unpaid when it became late
     */
    FixedSum fixedSum(Money debt) {
        if (this != GB) {
            return new FixedSum.Of(EUROS);
        }
        return debt.currency().equals(POUNDS)
                ? new FixedSum.Of(bySize(debt))
                : new FixedSum.OneOf(BY_SIZE);
    }

    private static Money bySize(Money debt) {
        if (debt.compareTo(MIDDLING) < 0) {
            return BY_SIZE.getFirst();
        }
        return debt.compareTo(LARGE) < 0 ? BY_SIZE.get(1) : BY_SIZE.getLast();
    }

    private static Money pounds(String amount) {
        return Money.of(amount, POUNDS);
    }
}
