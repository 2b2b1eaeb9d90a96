package app.evenkeel.exchange.invoices;

import static app.evenkeel.exchange.invoices.Csv.HEADER;
import static app.evenkeel.exchange.invoices.Csv.invoice;
import static app.evenkeel.exchange.invoices.Csv.invoices;
import static app.evenkeel.exchange.invoices.Csv.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

class InvoiceFileReaderTest {
    private static Money euros(String amount) {
        return Money.of(amount, Currency.getInstance("EUR"));
    }

    @Test
    void aRowBecomesAnInvoice() {
        String header = HEADER + ",Currency,Paid on,Disputed on,Description,Reference,Salesman";
        String row =
                "\"Acme, Oy\",2026-014,2026-02-01,2026-02-15,\"1,250.00\",usd,2026-02-20,2026-02-17,\"First\nhalf\",1009,Kim";
        Imported imported = read(header + "\n" + row);
        Client client = imported.journal().relations().getFirst().client();
        assertThat(client.id()).isEqualTo("acme-oy");
        assertThat(client.name()).isEqualTo("Acme, Oy");
        assertThat(client.language()).isEqualTo(Language.LV);
        assertThat(client.currency()).isEqualTo(Currency.getInstance("USD"));
        Money amount = Money.of("1250.00", Currency.getInstance("USD"));
        assertThat(invoices(imported))
                .containsExactly(
                        new Invoice(
                                "invoice-2026-014",
                                "2026-014",
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 2, 15),
                                amount,
                                null,
                                "1009",
                                "First\nhalf",
                                List.of(new Payment(LocalDate.of(2026, 2, 20), amount)),
                                LocalDate.of(2026, 2, 17),
                                null,
                                null,
                                null,
                                null));
        assertThat(imported.journal().owner()).isNull();
        assertThat(imported.notes())
                .containsExactly("New clients: 1.", "Columns not used: Salesman.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Client,Number,Date,Due,Total",
                "customer name,INVOICE_NO,Issue-Date,DUE DATE,invoice amount",
                "CustomerID,invoiceID,issued,dueDate,Amount",
                "client;invoice number;invoice date;due;amount",
                "client\tinvoice\tissued on\tdue on\ttotal amount",
                "\ufeffclient,\"invoice #\",\"date issued\",date due,amount"
            })
    void theUsualHeadersAreKnownWithAnySeparator(String header) {
        char separator = header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
        String row = "Acme,7,2026-02-01,2026-02-15,10.00".replace(',', separator);
        Invoice invoice = invoice(header, row);
        assertThat(invoice.number()).isEqualTo("7");
        assertThat(invoice.amount()).isEqualTo(euros("10.00"));
        assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2026, 2, 15));
    }

    @Test
    void anIdOfTheFileIsKeptAndTheNameStandsBesideIt() {
        String header = "Customer ID,Customer,Number,Date,Due,Amount\n";
        Imported imported = read(header + "C 7,Acme Oy,1,2026-02-01,2026-02-15,10.00\n");
        Client client = imported.journal().relations().getFirst().client();
        assertThat(client.id()).isEqualTo("C 7");
        assertThat(client.name()).isEqualTo("Acme Oy");
    }

    @Test
    void namesInAnyScriptGiveIdsAndEqualOnesAreTakenApart() {
        Imported imported =
                read(
                        HEADER
                                + """

                                רחל לוי,1,2026-02-01,2026-02-15,10.00
                                Bērzkalna & Co.,2,2026-02-01,2026-02-15,10.00
                                BĒRZKALNA & CO.,3,2026-02-01,2026-02-15,10.00
                                Bērzkalna Co,4,2026-02-01,2026-02-15,10.00
                                ***,5,2026-02-01,2026-02-15,10.00
                                """);
        assertThat(imported.journal().relations())
                .extracting(r -> r.client().id())
                .containsExactly("רחל-לוי", "berzkalna-co", "berzkalna-co-2", "client");
        assertThat(imported.journal().relations().get(1).invoices()).hasSize(2);
    }

    @Test
    void emptyRowsAtTheEndAreNoInvoices() {
        String rows = "\nAcme,7,2026-02-01,2026-02-15,10.00\n,,,,\n\n , ,,,\n";
        assertThat(invoices(read(HEADER + rows))).hasSize(1);
        assertThat(invoices(read(HEADER + "\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", "y", "Kyllä", "jā", "כן"})
    void aDisputeWithoutADayIsKeptInTheText(String yes) {
        String row = "Acme,7,2026-02-01,2026-02-15,10.00," + yes;
        Imported imported = read(HEADER + ",Disputed,For\n" + row + ",Site.\n");
        assertThat(invoices(imported).getFirst().disputedOn()).isNull();
        assertThat(invoices(imported).getFirst().subject())
                .isEqualTo("Site. Disputed (the file gives no day).");
        assertThat(imported.notes())
                .contains("Disputed invoices without a day, which is kept in their text: 1.");
        assertThat(invoice(HEADER + ",Disputed", row).subject())
                .isEqualTo("Disputed (the file gives no day).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "False", "0", "ei", "nē", "לא", "-"})
    void noDisputeAndNoPaymentAreNone(String no) {
        Invoice invoice =
                invoice(
                        HEADER + ",Disputed,Paid",
                        "Acme,7,2026-02-01,2026-02-15,10.00," + no + "," + no);
        assertThat(invoice.subject()).isEmpty();
        assertThat(invoice.payments()).isEmpty();
    }

    @Test
    void withoutAnyWordOnTheCurrencyItIsEurAndThatIsSaid() {
        Imported imported = read(HEADER + "\nAcme,7,2026-02-01,2026-02-15,10.00\n");
        assertThat(invoices(imported).getFirst().amount()).isEqualTo(euros("10.00"));
        assertThat(imported.notes()).contains("Invoices without a currency, taken as EUR: 1.");
        Invoice pounds = invoice(HEADER, "Acme,7,2026-02-01,2026-02-15,£10.00");
        assertThat(pounds.amount()).isEqualTo(Money.of("10", Currency.getInstance("GBP")));
        Invoice dollars = invoice(HEADER + ",Currency", "Acme,7,2026-02-01,2026-02-15,$10.00,CAD");
        assertThat(dollars.amount()).isEqualTo(Money.of("10", Currency.getInstance("CAD")));
    }

    @Test
    void aGivenDateFormatHoldsForAllColumns() {
        Imported imported =
                read(
                        HEADER + ",Paid\nAcme,7,3.2.2026,2026-02-15,10.00,4.2.2026\n",
                        Holdings.NONE,
                        "d.M.yyyy");
        Invoice invoice = invoices(imported).getFirst();
        assertThat(invoice.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(invoice.payments().getFirst().on()).isEqualTo(LocalDate.of(2026, 2, 4));
    }
}
