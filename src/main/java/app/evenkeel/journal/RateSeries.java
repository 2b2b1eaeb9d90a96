package app.evenkeel.journal;

import java.util.Optional;

/** A central bank's rate on which lawful interest for late payment is built. */
public enum RateSeries {
    /** The European Central Bank's rate for main refinancing operations, per half-year. */
    ECB,
    /** The Bank of England's Bank Rate, per half-year. */
    BANK_OF_ENGLAND;

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    public static Optional<RateSeries> of(String id) {
        return Ids.find(values(), RateSeries::id, id);
    }
}
