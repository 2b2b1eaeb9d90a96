package app.evenkeel.exchange.invoices;

import static app.evenkeel.exchange.invoices.Csv.HEADER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Every rule for CSV files, broken once. */
class RefusedInvoiceFileTest {
    @ParameterizedTest
    @MethodSource({"files", "rows"})
    void isRefusedInOneSentence(String file, String sentence) {
        assertThat(Csv.refusal(file)).isEqualTo("f.csv" + sentence);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("", ": the file has no first line with names"),
                arguments(
                        HEADER + ",x".repeat(1000), ": the first line has more than 1000 columns"),
                arguments(
                        "Client,Amount\nAcme,1",
                        ": the first line names no column for the invoice number (invoice number, number, invoice no, invoice nr, invoice #, invoice, invoice id) and no column for the invoice date (invoice date, issued, issued on, issue date, date issued, date)"),
                arguments(
                        "Number,Date,Amount\n",
                        ": the first line names no column for the client (client, customer, client name, customer name)"),
                arguments(
                        HEADER + ",Total\n",
                        ": the columns \"Amount\" and \"Total\" both give the amount"),
                arguments(
                        HEADER + ",Paid,settled_date\n",
                        ": the columns \"Paid\" and \"settled_date\" both give the day of payment"),
                arguments(
                        rows("3/2/2026", "2026-02-15", "1.00"),
                        ": the column Invoice date leaves open whether the day or the month comes first (line 2: \"3/2/2026\"): say it with --date-format M/d/yyyy or --date-format d/M/yyyy"),
                arguments(
                        rows("13.2.2026", "3.2.2026", "1.00"),
                        ": the column Due date leaves open whether the day or the month comes first (line 2: \"3.2.2026\"): say it with --date-format M.d.yyyy or --date-format d.M.yyyy"),
                arguments(
                        HEADER + "\nA,1,13/1/2026,2026-02-15,1.00\nA,2,1/13/2026,2026-02-15,1.00",
                        ": the column Invoice date has the day first on line 2 (\"13/1/2026\") and the month first on line 3 (\"1/13/2026\")"),
                arguments(
                        rows("2026-02-01", "2026-02-15", "\"1,234\""),
                        ": the column Amount leaves open whether \"1,234\" on line 2 has thousands or decimals: write it with two decimals"),
                arguments(
                        HEADER
                                + "\nA,1,2026-02-01,2026-02-15,1.50\nA,2,2026-02-01,2026-02-15,\"1,50\"",
                        ": the column Amount has a decimal point on line 2 (\"1.50\") and a decimal comma on line 3 (\"1,50\")"));
    }

    static Stream<Arguments> rows() {
        String good = "2026-02-01";
        return Stream.of(
                arguments(
                        rows("2026-02-30", good, "1.00"),
                        ", line 2: Invoice date must be a date, not \"2026-02-30\""),
                arguments(
                        rows("30/2/2026", good, "1.00"),
                        ", line 2: Invoice date must be a date, not \"30/2/2026\""),
                arguments(
                        rows("1/13/26", good, "1.00"),
                        ", line 2: Invoice date must be a date, not \"1/13/26\""),
                arguments(rows("", good, "1.00"), ", line 2: Invoice date is empty"),
                arguments(
                        rows(good, "", "1.00"),
                        ", line 2: Due date is missing, and the client has no terms that would give it"),
                arguments(
                        "Client,Number,Date,Amount\nAcme,1,2026-02-01,1.00",
                        ", line 2: due date is missing, and the client has no terms that would give it"),
                arguments(rows(good, good, ""), ", line 2: Amount is empty"),
                arguments(
                        rows(good, good, "0.00"),
                        ", line 2: Amount must be more than 0, not \"0.00\""),
                arguments(
                        rows(good, good, "-5.00"),
                        ", line 2: Amount must be more than 0, not \"-5.00\""),
                arguments(
                        rows(good, good, "(5.00)"),
                        ", line 2: Amount must be more than 0, not \"(5.00)\""),
                arguments(
                        rows(good, good, "five"),
                        ", line 2: Amount must be an amount such as 1250.00, not \"five\""),
                arguments(
                        rows(good, good, "1.2345"),
                        ", line 2: Amount must have at most 2 decimals in EUR, not 1.2345"),
                arguments(
                        rows(good, good, "1000000000000000.00"),
                        ", line 2: Amount must have at most 15 digits before the point, not 16"),
                arguments(
                        rows(good, good, "$5.00"),
                        ", line 2: Amount has a $ that many currencies share: a column Currency must name it"),
                arguments(
                        HEADER + ",Currency\nAcme,1,2026-02-01,2026-02-01,€5.00,USD",
                        ", line 2: Amount is in €, but the currency is USD"),
                arguments(
                        HEADER + ",Currency\nAcme,1,2026-02-01,2026-02-01,5.00,euros",
                        ", line 2: Currency must be a currency of ISO 4217 such as EUR, not \"euros\""),
                arguments(
                        HEADER
                                + ",Currency\nAcme,1,2026-02-01,2026-02-01,5.00,USD\nAcme,2,2026-02-01,2026-02-01,5.00,",
                        ", line 3: Currency is empty"),
                arguments(
                        HEADER + ",Paid\nAcme,1,2026-02-01,2026-02-01,5.00,yes",
                        ", line 2: Paid must be the day of payment, not \"yes\""),
                arguments(
                        HEADER + ",Disputed\nAcme,1,2026-02-01,2026-02-01,5.00,maybe",
                        ", line 2: Disputed must be yes, no or a date, not \"maybe\""),
                arguments(HEADER + "\n,1,2026-02-01,2026-02-01,5.00", ", line 2: Client is empty"),
                arguments(
                        HEADER + "\nAcme,,2026-02-01,2026-02-01,5.00",
                        ", line 2: Invoice number is empty"),
                arguments(
                        HEADER
                                + "\nAcme,1,2026-02-01,2026-02-01,5.00\n\"B\nC\",2,2026-02-01,2026-02-01,5.00\nAcme,1,2026-02-01,2026-02-01,5.00",
                        ", line 5: Invoice number \"1\" stands on line 2 already"),
                arguments(
                        HEADER + "\nAcme,1,2026-02-01,2026-02-01,5.00,extra",
                        ", line 2: the row has 6 cells and the first line 5"),
                arguments(
                        HEADER + "\nAcme,1,2026-02-01",
                        ", line 2: the row has 3 cells and the first line 5"),
                arguments(
                        HEADER + "\nA\u0000b,1,2026-02-01,2026-02-01,5.00",
                        ", line 2: the client's name must not contain the character U+0000"));
    }

    private static String rows(String issued, String due, String amount) {
        return HEADER + "\nAcme,1," + issued + "," + due + "," + amount;
    }

    @Test
    void theFirstWrongRowIsShownAndTheOthersAreCounted() {
        String file =
                HEADER
                        + """

                        Acme,1,2026-02-01,2026-02-01,5.00
                        Acme,2,2026-02-01,2026-02-01,-5.00
                        Acme,3,2026-02-01,2026-02-01,-5.00
                        Acme,4,2026-02-01,soon,5.00
                        """;
        assertThat(Csv.refusal(file))
                .isEqualTo(
                        "f.csv, line 3: Amount must be more than 0, not \"-5.00\"; 2 more rows are wrong");
        assertThat(Csv.refusal(file.replace("soon", "2026-02-01")))
                .isEqualTo(
                        "f.csv, line 3: Amount must be more than 0, not \"-5.00\"; 1 more row is wrong");
    }

    @Test
    void aHugeCellDoesNotFloodTheSentence() {
        String sentence = Csv.refusal(rows("2026-02-01", "2026-02-01", "9".repeat(1_000_000)));
        assertThat(sentence)
                .isEqualTo(
                        "f.csv, line 2: Amount must be an amount such as 1250.00, not \""
                                + "9".repeat(60)
                                + "…\"");
        assertThat(Csv.refusal(rows("1".repeat(1_000_000), "2026-02-01", "1.00")))
                .hasSizeLessThan(200);
    }

    @Test
    void aFileOfTooManyRowsIsRefused() {
        Capacity little = new Capacity(4 << 10);
        var reader = new InvoiceFileReader(Holdings.NONE, Csv.DEFAULTS, little);
        String row = "Acme,%d,2026-02-01,2026-02-01,5.00\n";
        String two = HEADER + "\n" + row.formatted(1) + "\n,,,,\n" + row.formatted(2);
        assertThat(reader.read(Csv.file(two), null).counts().invoices()).isEqualTo(2);
        assertThatThrownBy(() -> reader.read(Csv.file(two + row.formatted(3)), null))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "f.csv: the file has more than 2 rows, the most that the program can take in with its memory of 4 KB: divide the file, or read it on a computer with more");
    }

    @Test
    void whatIsNotCsvIsRefused() {
        assertThat(Csv.refusal(HEADER + "\n\"Acme,1,2026-02-01,2026-02-01,5.00\n"))
                .startsWith("f.csv: the file is not CSV: ");
        assertThat(Csv.refusal(HEADER + "\n\"Acme\"x,1,2026-02-01,2026-02-01,5.00\n"))
                .startsWith("f.csv: the file is not CSV: ");
    }
}
