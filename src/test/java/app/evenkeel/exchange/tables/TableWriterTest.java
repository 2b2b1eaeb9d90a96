package app.evenkeel.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.Sample;
import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.invoices.InvoiceFileReader;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Relation;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

class TableWriterTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 1);
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final Journal SAMPLE = Sample.on(ON, RIGA, Language.EN);

    private static byte[] written(TableKind kind, Journal journal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(kind, journal, ON, out);
        return out.toByteArray();
    }

    private static String text(TableKind kind, Journal journal) throws IOException {
        return new String(written(kind, journal), StandardCharsets.UTF_8);
    }

    private static Journal imported(byte[] file) {
        return new InvoiceFileReader(
                        Holdings.NONE, new Defaults(Language.EN, RIGA), Capacity.ofThisProgram())
                .read(SourceFile.of("f.csv", file), null)
                .journal();
    }

    private static Journal one(String client, Invoice... invoices) {
        return new Journal(
                null,
                List.of(
                        new Relation(
                                new Client("a", client, Language.EN),
                                List.of(),
                                List.of(),
                                List.of(invoices),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())));
    }

    private static Invoice invoice(String number, String amount, String currency, String what) {
        return Invoice.issued(
                "i" + number,
                number,
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 2, 15),
                Money.of(amount, Currency.getInstance(currency)),
                null,
                "",
                what);
    }

    @Test
    void anInvoiceIsALine() throws IOException {
        Invoice part =
                invoice("2026-014", "1250.00", "EUR", "First half; \"A\"")
                        .with(
                                new Payment(
                                        LocalDate.of(2026, 2, 20),
                                        Money.of("250.00", Client.DEFAULT_CURRENCY)));
        assertThat(text(TableKind.INVOICES, one("Bērzkalna", part)))
                .isEqualTo(
                        """
                        \ufeff"Client ID","Client","Invoice number","Invoice date","Due date","Amount","Currency","Paid on","Disputed on","Reference","For","State","Amount paid","Open","Days late","Net amount","Dispute ended on","Promised for","Cancelled on"
                        "a","Bērzkalna","2026-014","2026-02-01","2026-02-15","1250.00","EUR",,,,"First half; ""A""\","overdue","250.00","1000.00","14",,,,
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeHarmless() throws IOException {
        String table =
                text(
                        TableKind.INVOICES,
                        one(
                                "=HYPERLINK(\"http://a.example\")",
                                invoice("-1", "5.00", "EUR", "@x")));
        assertThat(table)
                .contains("\"'=HYPERLINK(\"\"http://a.example\"\")\",\"'-1\",")
                .contains(",\"'@x\",");
    }

    @Test
    void theInvoicesOfTheSampleComeInAgain() throws IOException {
        List<Invoice> before = invoices(SAMPLE);
        Journal again = imported(written(TableKind.INVOICES, SAMPLE));
        assertThat(again.relations().stream().map(r -> r.client().id()))
                .containsExactlyElementsOf(
                        SAMPLE.relations().stream()
                                .filter(r -> !r.invoices().isEmpty())
                                .map(r -> r.client().id())
                                .toList());
        assertThat(invoices(again)).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            Invoice was = before.get(i);
            Invoice is = invoices(again).get(i);
            assertThat(is.number()).isEqualTo(was.number());
            assertThat(is.amount()).isEqualTo(was.amount());
            assertThat(is.issuedOn()).isEqualTo(was.issuedOn());
            assertThat(is.dueOn()).isEqualTo(was.dueOn());
            assertThat(is.settledBy(ON)).isEqualTo(was.settledBy(ON));
            assertThat(is.disputedOn()).isEqualTo(was.disputedOn());
            assertThat(is.subject()).isEqualTo(was.subject());
        }
    }

    @Test
    void hostileTextsAndAmountsOfThreeDecimalsComeInAgain() throws IOException {
        Journal journal =
                one(
                        "=Acme",
                        invoice("+7", "1.234", "KWD", "- a\n- b"),
                        invoice("8", "12", "JPY", "'=x"),
                        invoice("9", "1234567.89", "EUR", "\u05d0;=1"));
        Journal again = imported(written(TableKind.INVOICES, journal));
        assertThat(again.relations().getFirst().client().name()).isEqualTo("=Acme");
        assertThat(invoices(again).stream().flatMap(TableWriterTest::said))
                .containsExactlyElementsOf(
                        invoices(journal).stream().flatMap(TableWriterTest::said).toList());
    }

    private static Stream<Object> said(Invoice i) {
        return Stream.of(i.number(), i.amount(), i.subject());
    }

    private static List<Invoice> invoices(Journal journal) {
        return journal.relations().stream().flatMap(r -> r.invoices().stream()).toList();
    }

    @Test
    void feelingsStayAtHome() throws IOException {
        String table = text(TableKind.ENTRIES, SAMPLE);
        List<Entry> entries =
                SAMPLE.relations().stream().flatMap(r -> r.entries().stream()).toList();
        assertThat(entries).anyMatch(e -> !e.feeling().isEmpty());
        assertThat(entries)
                .filteredOn(e -> !e.feeling().isEmpty())
                .allMatch(e -> !table.contains(e.feeling()));
        assertThat(table.lines().count()).isGreaterThan(entries.size());
    }

    @Test
    void everyTableHasALineForEachFact() throws IOException {
        assertThat(text(TableKind.CLIENTS, SAMPLE).lines()).hasSize(1 + SAMPLE.relations().size());
        long accounts = SAMPLE.relations().stream().mapToLong(r -> r.accounts().size()).sum();
        assertThat(text(TableKind.ACCOUNTS, SAMPLE).lines()).hasSize((int) accounts + 1);
        long payments = invoices(SAMPLE).stream().mapToLong(i -> i.payments().size()).sum();
        assertThat(text(TableKind.PAYMENTS, SAMPLE).lines()).hasSize((int) payments + 1);
    }
}
