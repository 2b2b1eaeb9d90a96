package app.evenkeel.letter.interest;

import app.evenkeel.journal.Money;

import java.util.List;

/** What the law gives for the trouble of collecting, once for each invoice. */
public sealed interface FixedSum {
    /** A sum in the law's own currency, whatever that of the invoice is. */
    record Of(Money amount) implements FixedSum {}

    /**
     * One of several sums, by the size of the debt in the law's currency; which of them cannot be
     * said of a debt in another.
     */
    record OneOf(List<Money> amounts) implements FixedSum {
        public OneOf {
            amounts = List.copyOf(amounts);
        }
    }
}
