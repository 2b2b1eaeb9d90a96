package app.evenkeel.letter.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ReferenceRatesTest {
    @Test
    void everyBuiltInRateHasASourceAndTheDayItWasChecked() {
        assertThat(BuiltInRates.ALL)
                .hasSize(10)
                .allMatch(r -> !r.source().isBlank())
                .allMatch(r -> r.checkedOn().isAfter(r.from()))
                .extracting(r -> r.series() + "/" + r.from())
                .doesNotHaveDuplicates();
    }

    @Test
    void ownRatesAreListedAmongTheOthersTheLatestFirst() {
        ReferenceRate own = Rates.of(RateSeries.ECB, "2026-07-01", "2.40");
        ReferenceRate instead = Rates.of(RateSeries.ECB, "2026-01-01", "2.16");
        ReferenceRates known = new ReferenceRates(List.of(instead, own));
        assertThat(known.all()).startsWith(own, instead).hasSize(11);
        assertThat(known.all().stream().filter(known::own)).containsExactly(own, instead);
        assertThat(known.find(RateSeries.ECB, new HalfYear(LocalDate.of(2026, 1, 1))))
                .contains(instead);
        assertThat(known.find(RateSeries.BANK_OF_ENGLAND, new HalfYear(LocalDate.of(2026, 7, 1))))
                .isEmpty();
    }

    @Test
    void aHalfYearBeginsInJanuaryOrJuly() {
        assertThat(HalfYear.of(LocalDate.of(2026, 6, 30)).from()).isEqualTo("2026-01-01");
        assertThat(HalfYear.of(LocalDate.of(2026, 7, 1)).from()).isEqualTo("2026-07-01");
        assertThat(HalfYear.of(LocalDate.of(2026, 12, 31)).next().from()).isEqualTo("2027-01-01");
        assertThatThrownBy(() -> new HalfYear(LocalDate.of(2026, 7, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
