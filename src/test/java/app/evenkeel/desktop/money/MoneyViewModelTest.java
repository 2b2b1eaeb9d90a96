package app.evenkeel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.money.MoneyViewModel.State;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Payment;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

class MoneyViewModelTest {
    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;
    private Navigation navigation;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.put(new Client("acme", "Acme", Language.EN)));
        desk = Desks.on(journal);
        navigation = new Navigation(new Place.Today());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void withoutInvoicesTheFirstOneIsAFormAway() {
        MoneyViewModel money = money();

        assertThat(money.stateProperty().get()).isEqualTo(new State.NoInvoices());
        money.addInvoice();
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditInvoice("acme", null));
    }

    @Test
    void whatIsOwedIsAddedUpByCurrencyTheClientsFirst() {
        put(
                invoice("1", "2026-02-01", "2026-02-15", "100.00", "EUR"),
                invoice("2", "2026-02-20", "2026-03-06", "50.00", "EUR"),
                invoice("3", "2026-02-20", "2026-03-06", "1000.00", "CHF"),
                invoice("4", "2026-02-01", "2026-02-02", "7.00", "USD"));

        assertThat(showing().head().owed())
                .containsExactly(
                        new OwedWords("€150.00", "€100.00 of it overdue"),
                        new OwedWords("CHF\u00A01,000.00", ""),
                        new OwedWords("$7.00", "All of it overdue"));
    }

    @Test
    void paidAndCancelledInvoicesOweNothing() {
        put(
                paid(
                        invoice("1", "2026-01-01", "2026-01-15", "100.00", "EUR"),
                        "2026-01-20",
                        "100.00"),
                new Facts("2").cancelled("2026-02-01").invoice());

        assertThat(showing().head().owed()).isEmpty();
        assertThat(showing().rows()).noneMatch(InvoiceRow::payable);
    }

    @Test
    void theNewestInvoiceComesFirst() {
        put(
                invoice("1", "2026-01-01", "2026-01-15", "1.00", "EUR"),
                invoice("3", "2026-02-01", "2026-02-15", "1.00", "EUR"),
                invoice("2", "2026-02-01", "2026-02-15", "1.00", "EUR"));

        assertThat(showing().rows()).extracting(InvoiceRow::number).containsExactly("3", "2", "1");
    }

    @Test
    void whatIsOrWasLateLeadsToItsClaimAndNothingElseDoes() {
        put(
                invoice("4", "2026-02-03", "2026-02-17", "100.00", "EUR"),
                paid(
                        invoice("3", "2026-01-01", "2026-01-15", "100.00", "EUR"),
                        "2026-01-20",
                        "100.00"),
                paid(
                        invoice("2", "2026-01-01", "2026-01-15", "100.00", "EUR"),
                        "2026-01-15",
                        "100.00"),
                new Facts("1").cancelled("2026-02-01").invoice());
        MoneyViewModel money = money();

        assertThat(showing().rows())
                .filteredOn(InvoiceRow::late)
                .extracting(InvoiceRow::number)
                .containsExactly("4", "3");
        money.seeClaim(showing().rows().getFirst());
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.SeeLateClaim("acme", showing().rows().getFirst().id()));
    }

    @Test
    void anOverdueInvoiceSaysHowLateAndOffersPaymentAndReminder() {
        put(invoice("EK-1", "2026-02-03", "2026-02-17", "1250.00", "EUR"));

        InvoiceRow row = row();

        assertThat(row.state()).isEqualTo(InvoiceState.OVERDUE);
        assertThat(row.standing()).isEqualTo("Overdue");
        assertThat(row.detail()).isEqualTo("12 days late");
        assertThat(row.tone()).isEqualTo(Tone.URGENT);
        assertThat(row.issued()).isEqualTo("Issued 3 Feb 2026");
        assertThat(row.due()).isEqualTo("Due 17 Feb 2026");
        assertThat(row.open()).isEmpty();
        assertThat(row.payable()).isTrue();
        assertThat(row.letter()).isNotNull();
        assertThat(row.letter().label()).isEqualTo("Payment reminder");
        assertThat(row.later()).isEmpty();
        assertThat(row.spoken())
                .isEqualTo(
                        "Invoice EK-1, €1,250.00, Overdue, 12 days late, Next: payment reminder, Issued 3 Feb 2026, Due 17 Feb 2026");
    }

    @Test
    void aPartlyPaidInvoiceListsItsPaymentsAndWhatIsLeft() {
        put(
                paid(
                        invoice("1", "2026-02-20", "2026-03-06", "1250.00", "EUR"),
                        "2026-02-25",
                        "250.00"));

        InvoiceRow row = row();

        assertThat(row.standing()).isEqualTo("Partly paid");
        assertThat(row.payments())
                .containsExactly(new InvoiceRow.Paid("Paid 25 Feb 2026", "€250.00"));
        assertThat(row.open()).isEqualTo("Still open: €1,000.00");
        assertThat(row.letter()).isNull();
        assertThat(row.later()).isEmpty();
    }

    @Test
    void whereNoLetterIsInOrderYetItSaysWhatComesAndWhen() {
        put(invoice("EK-1", "2026-02-03", "2026-02-27", "1250.00", "EUR"));

        assertThat(row().letter()).isNull();
        assertThat(row().later()).isEqualTo("From 2 March 2026: payment reminder");
    }

    @Test
    void anInvoicePaidAtOnceSaysWhenAndHowLate() {
        Invoice invoice = invoice("1", "2026-01-01", "2026-01-15", "100.00", "EUR");
        put(paid(invoice, "2026-01-16", "100.00"));

        assertThat(row().standing()).isEqualTo("Paid 16 Jan 2026");
        assertThat(row().detail()).isEqualTo("1 day late");
        assertThat(row().payments()).isEmpty();

        put(paid(invoice, "2026-01-15", "100.00"));
        assertThat(row().detail()).isEqualTo("on time");
    }

    @Test
    void anInvoicePaidInPartsListsThem() {
        Invoice invoice = invoice("1", "2026-01-01", "2026-01-15", "100.00", "EUR");
        put(paid(paid(invoice, "2026-01-10", "40.00"), "2026-01-14", "60.00"));

        assertThat(row().payments()).hasSize(2);
        assertThat(row().open()).isEmpty();
    }

    @Test
    void otherStatesSayWhatTheyWaitFor() {
        put(new Facts("1").promised("2026-03-10").invoice());
        assertThat(row().standing()).isEqualTo("Payment promised");
        assertThat(row().detail()).isEqualTo("by 10 Mar 2026");

        put(new Facts("1").disputed("2026-02-20").invoice());
        assertThat(row().standing()).isEqualTo("In dispute");
        assertThat(row().detail()).isEqualTo("since 20 Feb 2026");

        put(new Facts("1").hold(new Hold(LocalDate.of(2026, 3, 15), "why")).invoice());
        assertThat(row().standing()).isEqualTo("On hold");
        assertThat(row().detail()).isEqualTo("until 15 Mar 2026");

        put(new Facts("1").hold(new Hold(null, "New accountant")).invoice());
        assertThat(row().detail()).isEqualTo("New accountant");

        put(new Facts("1").cancelled("2026-02-20").invoice());
        assertThat(row().standing()).isEqualTo("Cancelled 20 Feb 2026");
        assertThat(row().payable()).isFalse();
        assertThat(row().owed()).isFalse();
    }

    @Test
    void theStepsLeadOn() {
        put(invoice("EK-1", "2026-02-03", "2026-02-17", "1250.00", "EUR"));
        MoneyViewModel money = money();

        money.open(row());
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.EditInvoice("acme", "id-EK-1"));
        navigation.closeSheet();
        money.recordPayment(row());
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.RecordPayment("acme", "id-EK-1"));
        money.write(row().letter());
        assertThat(navigation.place())
                .isEqualTo(
                        new ClientPage(
                                "acme",
                                Section.LETTERS,
                                new LetterWish(LetterKind.PAYMENT_REMINDER, 1, List.of("EK-1"))));
    }

    @Test
    void aLetterAsksForTheNumberAsItIsAlsoInHebrew() {
        desk.write("", List.of(Change.put(Owner.unnamed(Language.HE, Desks.RIGA))), () -> {});
        put(invoice("#7-", "2026-02-03", "2026-02-17", "1250.00", "EUR"));

        assertThat(row().number()).isEqualTo("#7-");
        assertThat(row().called()).isEqualTo("\u200E#7-\u200E");
    }

    @Test
    void theChartShowsTheLatestHundredAndNoneForOne() {
        for (int i = 1; i <= 101; i++) {
            put(invoice("n" + i, "2025-10-01", "2025-11-01", "1.00", "EUR"));
        }
        MoneyHead head = showing().head();

        assertThat(head.hasChart()).isTrue();
        assertThat(head.daysLate().delays()).hasSize(100);
        assertThat(head.caption()).isEqualTo("Days late, the latest 100 invoices");
    }

    @Test
    void aSingleInvoiceHasNoChart() {
        put(invoice("1", "2025-10-01", "2025-11-01", "1.00", "EUR"));

        assertThat(showing().head().hasChart()).isFalse();
        assertThat(showing().head().caption()).isEqualTo("Days late, invoice by invoice");
    }

    @Test
    void whatIsWrittenIsShown() {
        put(invoice("1", "2026-02-01", "2026-02-15", "100.00", "EUR"));
        MoneyViewModel money = money();

        desk.write(
                "Paid",
                List.of(
                        Change.put(
                                "acme",
                                paid(
                                        invoice("1", "2026-02-01", "2026-02-15", "100.00", "EUR"),
                                        "2026-02-28",
                                        "100.00"))),
                () -> {});

        assertThat(((State.Showing) money.stateProperty().get()).head().owed()).isEmpty();
        money.close();
    }

    @Test
    void theInvoicesShownCanBeSavedForASpreadsheet() throws IOException {
        put(invoice("=1", "2026-02-01", "2026-02-15", "100.00", "EUR"));
        MoneyViewModel money = money();

        money.saveTable();

        assertThat(Files.readAllLines(folder.resolve("Acme Invoices.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("\"acme\",\"Acme\",\"'=1\",\"2026-02-01\",\"2026-02-15\",\"100.00\"");
        money.close();
    }

    private MoneyViewModel money() {
        return new MoneyViewModel(desk, navigation, Presses.savingIn(folder), "acme");
    }

    private State.Showing showing() {
        return (State.Showing) money().stateProperty().get();
    }

    private InvoiceRow row() {
        return showing().rows().getFirst();
    }

    private void put(Invoice... invoices) {
        for (Invoice invoice : invoices) {
            journal.write(Change.put("acme", invoice));
        }
    }

    private static Invoice invoice(
            String number, String issued, String due, String amount, String currency) {
        return Invoice.issued(
                "id-" + number,
                number,
                LocalDate.parse(issued),
                LocalDate.parse(due),
                Money.of(amount, Currency.getInstance(currency)),
                null,
                "",
                "");
    }

    private static Invoice paid(Invoice invoice, String on, String amount) {
        return invoice.with(
                new Payment(LocalDate.parse(on), Money.of(amount, invoice.amount().currency())));
    }

    /** What may have happened to an overdue invoice. */
    private record Facts(
            String number,
            @Nullable LocalDate disputed,
            @Nullable LocalDate promised,
            @Nullable LocalDate cancelled,
            @Nullable Hold hold) {
        Facts(String number) {
            this(number, null, null, null, null);
        }

        Facts disputed(String day) {
            return new Facts(number, LocalDate.parse(day), promised, cancelled, hold);
        }

        Facts promised(String day) {
            return new Facts(number, disputed, LocalDate.parse(day), cancelled, hold);
        }

        Facts cancelled(String day) {
            return new Facts(number, disputed, promised, LocalDate.parse(day), hold);
        }

        Facts hold(Hold why) {
            return new Facts(number, disputed, promised, cancelled, why);
        }

        Invoice invoice() {
            return new Invoice(
                    "id-" + number,
                    number,
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 2, 15),
                    Money.of("10.00", Client.DEFAULT_CURRENCY),
                    null,
                    "",
                    "",
                    List.of(),
                    disputed,
                    null,
                    promised,
                    cancelled,
                    hold);
        }
    }
}
