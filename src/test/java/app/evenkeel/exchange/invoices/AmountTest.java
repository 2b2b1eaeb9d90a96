package app.evenkeel.exchange.invoices;

import static app.evenkeel.exchange.invoices.Csv.HEADER;
import static app.evenkeel.exchange.invoices.Csv.invoices;
import static app.evenkeel.exchange.invoices.Csv.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    private static String amount(String... cells) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < cells.length; i++) {
            file.append("\nAcme,%d,2026-02-01,2026-02-15,\"%s\"".formatted(i, cells[i]));
        }
        return invoices(read(file.toString())).getFirst().amount().amount().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    1234;           1234.00
                    55.94;          55.94
                    51.6;           51.60
                    1234.50;        1234.50
                    1234,50;        1234.50
                    1,234.50;       1234.50
                    1.234,50;       1234.50
                    1 234,50;       1234.50
                    1 234.50;       1234.50
                    1\u00a0234,50;  1234.50
                    1\u202f234;     1234.00
                    1'234.50;       1234.50
                    1’234.50;       1234.50
                    1,234,567;      1234567.00
                    1.234.567,8;    1234567.80
                    0.500;          0.50
                    1234,560;       1234.56
                    €1,234.50;      1234.50
                    1 234,50 €;     1234.50
                    """)
    void anAmountIsReadAsPeopleWriteIt(String cell, String amount) {
        assertThat(amount(cell)).isEqualTo(amount);
    }

    @Test
    void anotherAmountOfTheColumnShowsWhatAPointOrCommaMeans() {
        assertThat(amount("1,234", "56.70")).isEqualTo("1234.00");
        assertThat(amount("1.234", "56,70")).isEqualTo("1234.00");
        assertThat(amount("1.234", "1,2")).isEqualTo("1234.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    1,23,456.00
                    12,34.5
                    1 23,50
                    .50
                    5.
                    1..5
                    1e5
                    ٣.٥
                    €5€
                    5 EUR
                    """)
    void whatIsNoAmountIsNotBentIntoOne(String cell) {
        assertThat(Csv.refusal(HEADER + "\nAcme,1,2026-02-01,2026-02-15,\"" + cell + "\"\n"))
                .isEqualTo(
                        "f.csv, line 2: Amount must be an amount such as 1250.00, not \""
                                + cell
                                + "\"");
    }
}
