package app.evenkeel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.letter.interest.ReferenceRates;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class RateTablesTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 9, 1);
    private static final LocalDate SECOND_HALF = LocalDate.of(2026, 7, 1);

    @Test
    void everySeriesIsListedFromThePresentHalfYearBack() {
        List<RateTable> tables = tables(SPRING);

        assertThat(tables).extracting(RateTable::series).containsExactly(RateSeries.values());
        assertThat(tables.getFirst().recent())
                .extracting(RateRow::halfYear)
                .containsExactly("January–June 2026", "July–December 2025", "January–June 2025");
        assertThat(tables.getFirst().earlier())
                .extracting(RateRow::halfYear)
                .startsWith("July–December 2024", "January–June 2024");
    }

    @Test
    void aBuiltInRateIsShownWithItsSource() {
        RateRow row = tables(SPRING).getFirst().recent().getFirst();

        assertThat(row.percent()).isEqualTo("2.15%");
        assertThat(row.source()).startsWith("European Central Bank");
        assertThat(row.checked()).startsWith("Checked on ").endsWith(" 2026");
        assertThat(row.missing()).isFalse();
    }

    @Test
    void halfYearsWithoutARateUpToThePresentOneAreShownAsMissing() {
        assertThat(tables(AUTUMN).getFirst().recent())
                .filteredOn(RateRow::missing)
                .extracting(RateRow::from)
                .containsExactly(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 1, 1), SECOND_HALF);
    }

    @Test
    void aGapBetweenKnownRatesIsNeverHidden() {
        List<RateTable> tables = tables(SPRING, rate(LocalDate.of(2022, 1, 1), "0"));
        RateTable ecb = tables.getFirst();

        assertThat(ecb.recent()).extracting(RateRow::missing).contains(true);
        assertThat(ecb.earlier()).extracting(RateRow::missing).containsOnly(false);
        assertThat(ecb.earlier())
                .last()
                .extracting(RateRow::halfYear)
                .isEqualTo("January–June 2022");
    }

    @Test
    void aRateOfTheOwnersStandsInThePlaceOfTheBuiltInOneAndSaysSo() {
        RateRow row =
                tables(SPRING, rate(LocalDate.of(2026, 1, 1), "2.4"))
                        .getFirst()
                        .recent()
                        .getFirst();

        assertThat(row.percent()).isEqualTo("2.4%");
        assertThat(row.source()).startsWith("Yours: ").contains("ecb.europa.eu");
    }

    @Test
    void aRateThatIsToComeIsListedToo() {
        assertThat(tables(SPRING, rate(SECOND_HALF, "2")).getFirst().recent())
                .extracting(RateRow::from)
                .startsWith(SECOND_HALF);
    }

    private static List<RateTable> tables(LocalDate on, ReferenceRate... own) {
        return new RateTables(new Words(Language.EN), new ReferenceRates(List.of(own)), on).all();
    }

    private static ReferenceRate rate(LocalDate from, String percent) {
        return new ReferenceRate(
                RateSeries.ECB, from, new BigDecimal(percent), "ecb.europa.eu", SPRING);
    }
}
