package app.evenkeel.exchange.invoices;

import static app.evenkeel.exchange.invoices.Csv.HEADER;
import static app.evenkeel.exchange.invoices.Csv.invoices;
import static app.evenkeel.exchange.invoices.Csv.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DateColumnTest {
    private static Imported issued(String... dates) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < dates.length; i++) {
            file.append("\nAcme,%d,%s,2026-12-31,1.00".formatted(i, dates[i]));
        }
        return read(file.toString());
    }

    private static LocalDate first(Imported imported) {
        return invoices(imported).getFirst().issuedOn();
    }

    @ParameterizedTest
    @CsvSource({
        "2/3/2026, 2/13/2026, 2026-02-03",
        "2/3/2026, 13/2/2026, 2026-03-02",
        "02.03.2026, 31.12.2025, 2026-03-02",
        "2-3-2026, 12-31-2025, 2026-02-03",
        "2/3/2026, 31.12.2025, 2026-03-02",
        "2026-02-03, 31.12.2025, 2026-02-03"
    })
    void oneDateThatCanBeReadInOneWayOnlyShowsTheOrder(String open, String clear, String date) {
        assertThat(first(issued(open, clear))).isEqualTo(date);
        assertThat(first(issued(clear, open))).isNotNull();
    }

    @Test
    void aDateThatIsTheSameInBothOrdersIsNeitherOpenNorAProof() {
        assertThat(first(issued("3/3/2026"))).isEqualTo("2026-03-03");
        assertThatThrownBy(() -> issued("3/3/2026", "2/3/2026"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("(line 3: \"2/3/2026\")");
    }

    @Test
    void theOrderThatWasFoundIsSaid() {
        assertThat(issued("2/3/2026", "2/13/2026").notes())
                .contains("The dates of Invoice date were read as month, day, year.");
        assertThat(issued("2026-02-03").notes()).noneMatch(n -> n.contains("dates"));
    }

    @ParameterizedTest
    @CsvSource({
        "M/d/yyyy, 2/3/2026, 2026-02-03",
        "dd.MM.uuuu, 03.02.2026, 2026-02-03",
        "d MMM yyyy, 3 feb 2026, 2026-02-03",
        "d/M/yy, 3/2/26, 2026-02-03",
        "yyyyMMdd, 20260203, 2026-02-03",
        "yyyy-dd-MM, 2026-03-02, 2026-02-03",
        "d.M.yyyy, 2026-02-03, 2026-02-03"
    })
    void aGivenFormatIsFollowed(String format, String text, String date) {
        assertThat(DateFormat.of(format).read(text)).contains(LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({
        "M/d/yyyy, 2/30/2026",
        "M/d/yyyy, 13/2/2026",
        "dd.MM.yyyy, 3.2.2026",
        "M/d/yyyy, 2/3/26",
        "M/d/yyyy, 2/3/+20266",
        "d.M.y, 3.2.20266",
        "M/d/yyyy, 2/3/2026 10:00",
        "yyyy-dd-MM, 2026-03-13"
    })
    void aGivenFormatIsFollowedStrictly(String format, String text) {
        assertThat(DateFormat.of(format).read(text)).isEmpty();
    }

    @Test
    void aFormatOfEndlessBracketsIsRefused() {
        assertThatThrownBy(() -> DateFormat.of("[".repeat(100_000) + "M/d/yyyy"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("[[[…\" does not give a whole date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MM/dd",
                "yyyy",
                "d/M/yyyy HH:mm",
                "tomorrow",
                "b",
                "'",
                "M/d/y{",
                "[",
                "HH",
                // Over these java.time stumbles by itself.
                "ppesday ",
                "M/d/yyyypp"
            })
    void aFormatThatGivesNoWholeDateIsRefused(String format) {
        assertThatThrownBy(() -> DateFormat.of(format))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "The date format \"%s\" does not give a whole date; one that does is M/d/yyyy (month, day, year)"
                                .formatted(format));
    }
}
