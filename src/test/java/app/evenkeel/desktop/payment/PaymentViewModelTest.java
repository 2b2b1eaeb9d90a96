package app.evenkeel.desktop.payment;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.form.Anything;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

class PaymentViewModelTest {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 17);

    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;
    private Navigation navigation;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(
                Change.put(new Client("acme", "Acme", Language.EN)),
                Change.put("acme", invoice(null)));
        desk = Desks.on(journal);
        navigation = new Navigation(new Place.Today());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void allThatIsOpenIsProposedForToday() {
        PaymentViewModel form = form();

        assertThat(form.amount().text()).isEqualTo("1250.00");
        assertThat(form.on().text()).isEqualTo("1 Mar 2026");
        assertThat(billed(form).openWords()).isEqualTo("€1,250.00 open");
        assertThat(billed(form).dueWords(Desks.TODAY)).isEqualTo("Due 17 Feb 2026 · 12 days late");
        assertThat(form.changed()).isFalse();
    }

    @Test
    void aPartIsRecordedAndTheRestNamed() {
        PaymentViewModel form = form();
        form.amount().type("250");
        form.on().type("27.2.2026");

        form.save();

        assertThat(stored().payments())
                .containsExactly(new Payment(LocalDate.of(2026, 2, 27), euros("250.00")));
        assertThat(notice().sentence())
                .isEqualTo("Payment recorded: €250.00; €1,000.00 still open");
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(billed(form()).openWords()).isEqualTo("€1,000.00 of €1,250.00 open");
    }

    @Test
    void theWholeAmountPaysInFullAndCanBeTakenBack() {
        form().save();

        assertThat(notice().sentence())
                .isEqualTo("Payment recorded: €1,250.00; invoice EK-1 is paid in full");
        assertThat(notice().action()).isNotNull();
        desk.undo();
        assertThat(stored().payments()).isEmpty();
    }

    @Test
    void notMoreThanIsOpen() {
        PaymentViewModel form = form();
        form.amount().type("1250.01");

        form.save();

        assertThat(form.amount().problemProperty().get()).isEqualTo("Only €1,250.00 is open");
        assertThat(stored().payments()).isEmpty();
    }

    @Test
    void blanksAndFractionsOfACentAreNamed() {
        PaymentViewModel form = form();
        form.amount().type("");
        form.on().type("");

        form.save();

        assertThat(form.amount().problemProperty().get()).isEqualTo("How much was paid?");
        assertThat(form.on().problemProperty().get()).isEqualTo("When was it paid?");
        form.amount().type("1.2345");
        assertThat(form.amount().problemProperty().get()).isEqualTo("EUR has 2 decimals");
    }

    @Test
    void aDayToComeIsPointedOut() {
        PaymentViewModel form = form();
        assertThat(form.laterHintProperty().get()).isEmpty();

        form.on().type("2.3.2026");

        assertThat(form.laterHintProperty().get())
                .isEqualTo("Still to come: until then it counts as open");
    }

    @Test
    void whatIsStillToComeCountsAsOpen() {
        PaymentViewModel form = form();
        form.amount().type("100");
        form.on().type("1.1.2030");
        form.save();

        assertThat(notice().sentence())
                .isEqualTo("Payment recorded: €100.00; €1,250.00 still open");
    }

    @Test
    void paymentsFromTwoPlacesAreBothKept() {
        PaymentViewModel form = form();
        form.amount().type("250");
        Payment elsewhere = new Payment(LocalDate.of(2026, 2, 20), euros("100.00"));
        journal.write(Change.put("acme", stored().with(elsewhere)));

        form.save();

        assertThat(stored().payments())
                .containsExactly(elsewhere, new Payment(Desks.TODAY, euros("250.00")));
        assertThat(notice().sentence()).isEqualTo("Payment recorded: €250.00; €900.00 still open");
        desk.undo();
        assertThat(stored().payments()).containsExactly(elsewhere);
    }

    @Test
    void whatWasPaidElsewhereMeanwhileIsNotPaidTwice() {
        PaymentViewModel form = form();
        form.amount().type("1200");
        journal.write(Change.put("acme", stored().with(new Payment(Desks.TODAY, euros("100.00")))));

        form.save();

        assertThat(notice().sentence()).isEqualTo("Only €1,150.00 is open");
        assertThat(stored().payments()).hasSize(1);
        assertThat(form.amount().text()).isEqualTo("1200");
        assertThat(form.amount().problemProperty().get()).isEqualTo("Only €1,150.00 is open");
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void whatIsOpenFollowsTheJournalUntilSomethingIsTyped() {
        PaymentViewModel form = form();

        desk.write(
                "Paid",
                List.of(
                        Change.put(
                                "acme", stored().with(new Payment(Desks.TODAY, euros("50.00"))))),
                () -> {});

        assertThat(form.amount().text()).isEqualTo("1200.00");
    }

    @Test
    void nothingIsPaidOnACancelledInvoice() {
        journal.write(Change.put("acme", invoice(LocalDate.of(2026, 2, 20))));

        form();

        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(notice().sentence())
                .isEqualTo("Invoice EK-1 was cancelled, so nothing is owed on it.");
    }

    @Test
    void norOnOneThatIsPaid() {
        journal.write(
                Change.put("acme", stored().with(new Payment(Desks.TODAY, euros("1250.00")))));

        form();

        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(notice().sentence()).isEqualTo("Invoice EK-1 is paid in full already.");
    }

    private PaymentViewModel form() {
        navigation.open(new Sheet.RecordPayment("acme", "i1"));
        return new PaymentViewModel(desk, navigation, "acme", "i1");
    }

    private static Billed billed(PaymentViewModel form) {
        return Objects.requireNonNull(form.billedProperty().get());
    }

    private Invoice stored() {
        return journal.invoice("i1").orElseThrow();
    }

    private Notice notice() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    private static Invoice invoice(@Nullable LocalDate cancelled) {
        return new Invoice(
                "i1",
                "EK-1",
                DUE.minusDays(14),
                DUE,
                euros("1250.00"),
                null,
                "",
                "Month 1",
                List.of(),
                null,
                null,
                null,
                cancelled,
                null);
    }

    private static Money euros(String amount) {
        return Money.of(amount, Client.DEFAULT_CURRENCY);
    }

    @Test
    void whateverIsTypedIsKeptOrMendedBesideItsField() {
        AtomicInteger ids = new AtomicInteger();
        Anything.isUnderstoodBy(
                desk,
                () -> {
                    String id = "any" + ids.incrementAndGet();
                    Money amount = Money.of("100.00", Client.DEFAULT_CURRENCY);
                    journal.write(
                            Change.put(
                                    "acme",
                                    Invoice.issued(id, id, DUE, DUE, amount, null, "", "")));
                    return new PaymentViewModel(desk, navigation, "acme", id);
                },
                model -> List.of(model.amount(), model.on()),
                PaymentViewModel::save);
    }
}
