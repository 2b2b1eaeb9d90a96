package app.evenkeel.letter.interest;

import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rates for half-years that the program knows none for. */
final class Rates {
    private Rates() {}

    static ReferenceRate of(RateSeries series, String from, String percent) {
        LocalDate begins = LocalDate.parse(from);
        return new ReferenceRate(series, begins, new BigDecimal(percent), "a test", begins);
    }

    /** The same from one half-year on for so many years. */
    static ReferenceRates steady(String from, int years, String percent) {
        List<ReferenceRate> rates = new ArrayList<>();
        HalfYear halfYear = new HalfYear(LocalDate.parse(from));
        for (int i = 0; i < 2 * years; i++) {
            for (RateSeries series : RateSeries.values()) {
                rates.add(of(series, halfYear.from().toString(), percent));
            }
            halfYear = halfYear.next();
        }
        return new ReferenceRates(rates);
    }
}
