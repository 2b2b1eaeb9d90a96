package app.evenkeel.exchange.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 2,466 real invoices of 100 customers, as their program wrote them. The file is not part of the
 * project; where it does not lie beside it, these tests are skipped.
 */
class RealInvoicesTest {
    private static final Path FILE = Path.of("../shared/data/late-payment-histories.csv");

    @BeforeEach
    void theFileIsHere() {
        assumeThat(FILE).as("the real invoices beside the project").exists();
    }

    private static String file() throws IOException {
        return Files.readString(FILE);
    }

    @Test
    void theyAreReadWithoutAnyOption() throws IOException {
        Imported imported = Csv.read(file());
        assertThat(imported.counts().words())
                .isEqualTo("100 clients, 2466 invoices, 2466 payments");
        assertThat(imported.notes())
                .containsExactly(
                        "New clients: 100.",
                        "Invoices without a currency, taken as EUR: 2466.",
                        "Disputed invoices without a day, which is kept in their text: 561.",
                        "The dates of InvoiceDate, DueDate, SettledDate were read as month, day, year.",
                        "Columns not used: countryCode, PaperlessDate, PaperlessBill, DaysToSettle, DaysLate.");
        Client first = imported.journal().relations().getFirst().client();
        assertThat(first.id()).isEqualTo("0379-NEVHP");
        Invoice invoice = imported.journal().relations().getFirst().invoices().getFirst();
        assertThat(invoice.number()).isEqualTo("0000611365");
        assertThat(invoice.issuedOn()).isEqualTo(LocalDate.of(2013, 1, 2));
        assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2013, 2, 1));
        assertThat(invoice.amount().amount()).isEqualByComparingTo("55.94");
        assertThat(invoice.settledBy(LocalDate.MAX)).contains(LocalDate.of(2013, 1, 15));
    }

    @Test
    void theDaysLateAreThoseThatTheirProgramReckoned() throws IOException {
        Map<String, Integer> theirs = new HashMap<>();
        file().lines()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .forEach(cells -> theirs.put(cells.get(3), Integer.valueOf(cells.get(11))));
        assertThat(Csv.invoices(Csv.read(file())))
                .allSatisfy(i ->
                        assertThat(i.daysLate(LocalDate.MAX)).isEqualTo(theirs.get(i.number())));
    }

    @Test
    void readAgainTheyChangeNothing() throws IOException {
        Imported first = Csv.read(file());
        Map<String, Invoice> byNumber = new HashMap<>();
        Map<String, String> clientOf = new HashMap<>();
        first.journal()
                .relations()
                .forEach(r ->
                        r.invoices()
                                .forEach(i -> {
                                    byNumber.put(i.number(), i);
                                    clientOf.put(i.id(), r.client().id());
                                }));
        Holdings kept =
                new Holdings() {
                    @Override
                    public List<Client> clients() {
                        return KeptJournal.of(first.journal()).clients();
                    }

                    @Override
                    public Optional<String> clientOf(
                            app.evenkeel.exchange.intake.Kind kind, String id) {
                        return Optional.ofNullable(clientOf.get(id));
                    }

                    @Override
                    public Optional<Invoice> invoiceOfNumber(String number) {
                        return Optional.ofNullable(byNumber.get(number));
                    }
                };
        assertThat(Csv.read(file(), kept, null).journal()).isEqualTo(first.journal());
    }
}
