package app.evenkeel.desktop.invoiceform;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.form.Anything;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Terms;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

class InvoiceFormViewModelTest {
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Client FENWICK =
            new Client(
                    "fen",
                    "Fenwick & Rowe",
                    Contact.UNKNOWN,
                    Language.EN,
                    "GB",
                    GBP,
                    null,
                    ClientStatus.ACTIVE,
                    new Contract(0, new Terms.NetDays(14), null),
                    WorkingHours.NONE);
    private static final Client NO_TERMS = new Client("box", "Box Oy", Language.FI);
    private static final Invoice FULL =
            new Invoice(
                    "i1",
                    "2026-014",
                    day("2026-01-05"),
                    day("2026-01-19"),
                    pounds("1250.00"),
                    pounds("1000.00"),
                    "RF18",
                    "Shop front,\nsecond part",
                    List.of(new Payment(day("2026-01-20"), pounds("250.00"))),
                    day("2026-01-21"),
                    day("2026-01-25"),
                    day("2026-03-10"),
                    null,
                    new Hold(day("2026-03-15"), "New accountant"));

    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;
    private Navigation navigation;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.put(FENWICK), Change.put(NO_TERMS));
        desk = Desks.on(journal);
        navigation = new Navigation(new Place.Today());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aNewInvoiceIsOfTodayAndDueByTheTermsInTheClientsCurrency() {
        journal.write(Change.put("fen", FULL));

        InvoiceFields fields = form("fen", null).fields();

        assertThat(fields.number().text()).isEqualTo("2026-015");
        assertThat(fields.issued().text()).isEqualTo("1 Mar 2026");
        assertThat(fields.due().text()).isEqualTo("15 Mar 2026");
        assertThat(fields.currencyProperty().get()).isEqualTo(GBP);
        assertThat(fields.amount().text()).isEmpty();
        assertThat(fields.hasMore()).isFalse();
    }

    @Test
    void theFirstInvoiceHasNoNumberYetAndWithoutTermsNoDueDay() {
        InvoiceFields fields = form("box", null).fields();

        assertThat(fields.number().text()).isEmpty();
        assertThat(fields.due().text()).isEmpty();
    }

    @Test
    void theNumberFollowsTheLatestInvoiceOfWhicheverClient() {
        journal.write(Change.put("fen", FULL));

        assertThat(form("box", null).fields().number().text()).isEqualTo("2026-015");
    }

    @Test
    void theDueDayFollowsUntilTheUserSetsIt() {
        InvoiceFields fields = form("fen", null).fields();

        fields.issued().type("10.2.");
        assertThat(fields.due().text()).isEqualTo("24 Feb 2026");
        fields.issued().type("10");
        assertThat(fields.due().text()).isEqualTo("24 Feb 2026");

        fields.due().type("28.2.2026");
        fields.issued().type("11.2.2026");
        assertThat(fields.due().text()).isEqualTo("28.2.2026");
    }

    @Test
    void theDueDayOfAnInvoiceThatIsCorrectedStays() {
        journal.write(Change.put("fen", FULL));
        InvoiceFields fields = form("fen", "i1").fields();

        fields.issued().type("1.2.2026");

        assertThat(fields.due().text()).isEqualTo("19 Jan 2026");
    }

    @Test
    void whatWasTypedIsSavedExactly() {
        InvoiceFormViewModel form = open(new Sheet.EditInvoice("fen", null));
        InvoiceFields fields = form.fields();
        fields.number().type(" EK-1 ");
        fields.amount().type("1,250.50");
        fields.net().type("1000");
        fields.reference().type("RF18");
        fields.subject().type("Month 9");
        assertThat(form.sheet().changed()).isTrue();

        form.save(() -> {});

        Invoice saved = journal.invoices("fen").getFirst();
        assertThat(saved)
                .isEqualTo(
                        Invoice.issued(
                                saved.id(),
                                "EK-1",
                                day("2026-03-01"),
                                day("2026-03-15"),
                                pounds("1250.50"),
                                pounds("1000.00"),
                                "RF18",
                                "Month 9"));
        assertThat(notice().sentence()).isEqualTo("Invoice EK-1 saved");
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void aFormThatWasOnlyLookedAtChangesNothing() {
        journal.write(Change.put("fen", FULL));
        var newest = journal.newestChange();
        InvoiceFormViewModel form = open(new Sheet.EditInvoice("fen", "i1"));

        assertThat(form.sheet().changed()).isFalse();
        assertThat(form.fields().hasMore()).isTrue();
        form.save(() -> {});

        assertThat(journal.invoice("i1")).contains(FULL);
        assertThat(journal.newestChange()).isEqualTo(newest);
    }

    @Test
    void paymentsAreAddedChangedAndRemoved() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = form("fen", "i1");
        PaymentRows payments = form.fields().payments();
        payments.add();
        assertThat(payments.rows().getLast().on().text()).isEqualTo("1 Mar 2026");
        payments.rows().getLast().amount().type("300");
        payments.remove(payments.rows().getFirst());

        form.save(() -> {});

        assertThat(journal.invoice("i1").orElseThrow().payments())
                .containsExactly(new Payment(day("2026-03-01"), pounds("300.00")));
    }

    @Test
    void paymentsTogetherAreNotMoreThanTheInvoice() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = form("fen", "i1");
        PaymentRows payments = form.fields().payments();
        payments.add();
        payments.rows().getLast().amount().type("1000.01");

        form.save(() -> {});

        assertThat(payments.problemProperty().get())
                .isEqualTo("The payments come to £1,250.01, more than the invoice");
        assertThat(journal.invoice("i1")).contains(FULL);

        form.fields().amount().type("1300");
        assertThat(payments.problemProperty().get()).isEmpty();
    }

    @Test
    void aPaymentWithoutAnAmountIsAskedFor() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = form("fen", "i1");
        form.fields().payments().add();

        form.save(() -> {});

        assertThat(form.fields().payments().rows().getLast().amount().problemProperty().get())
                .isEqualTo("How much was paid?");
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        InvoiceFormViewModel form = form("box", null);

        form.save(() -> {});

        InvoiceFields fields = form.fields();
        assertThat(fields.number().problemProperty().get())
                .isEqualTo("Every invoice needs its number");
        assertThat(fields.amount().problemProperty().get())
                .isEqualTo("How much does the client pay?");
        assertThat(fields.due().problemProperty().get()).isEqualTo("By when is it to be paid?");
        assertThat(journal.invoices("box")).isEmpty();
    }

    @Test
    void aTakenNumberIsNamedOnLeavingTheFieldAndOnSaving() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = form("box", null);
        InvoiceFields fields = form.fields();
        fields.number().type("2026-014");

        form.lookAtNumber();

        String taken = "Used for Fenwick & Rowe";
        assertThat(fields.number().problemProperty().get()).isEqualTo(taken);
        fields.number().type("2026-015");
        assertThat(fields.number().problemProperty().get()).isEmpty();

        fields.amount().type("10");
        fields.due().type("9.3.2026");
        journal.write(Change.put("fen", issued("i2", "2026-015")));
        form.save(() -> {});
        assertThat(fields.number().problemProperty().get()).isEqualTo("Used for Fenwick & Rowe");
        assertThat(journal.invoices("box")).isEmpty();

        fields.number().type("2026-016");
        form.save(() -> {});
        assertThat(journal.invoices("box")).hasSize(1);
    }

    @Test
    void anInvoiceKeepsItsOwnNumber() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = form("fen", "i1");

        form.lookAtNumber();

        assertThat(form.fields().number().problemProperty().get()).isEmpty();
    }

    @Test
    void anInvoiceIsNotDueBeforeItIsIssued() {
        InvoiceFormViewModel form = form("fen", null);
        form.fields().number().type("1");
        form.fields().amount().type("10");
        form.fields().due().type("28.2.2026");

        assertThat(form.fields().dueHintProperty().get()).isEqualTo("That is before it is issued");
        form.save(() -> {});

        assertThat(form.fields().due().problemProperty().get())
                .isEqualTo("That is before it is issued");
        assertThat(journal.invoices("fen")).isEmpty();
    }

    @Test
    void oneThatCameSoFromElsewhereCanBeCorrectedInOtherThings() {
        journal.write(
                Change.put(
                        "fen",
                        Invoice.issued(
                                "i2",
                                "n1",
                                day("2026-01-19"),
                                day("2026-01-05"),
                                pounds("100.00"),
                                null,
                                "",
                                "")));
        InvoiceFormViewModel form = form("fen", "i2");
        form.fields().subject().type("Posters");

        form.save(() -> {});

        assertThat(journal.invoice("i2").orElseThrow().subject()).isEqualTo("Posters");
    }

    @Test
    void daysOutOfOrderAreNamed() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = form("fen", "i1");
        Happenings happened = form.fields().happened();
        happened.disputeEnded().type("20.1.2026");
        happened.cancelled().type("4.1.2026");

        form.save(() -> {});

        assertThat(happened.disputeEnded().problemProperty().get())
                .isEqualTo("That is before the dispute began");
        assertThat(happened.cancelled().problemProperty().get())
                .isEqualTo("That is before it was issued");

        happened.disputed().type("");
        assertThat(happened.disputeEnded().problemProperty().get())
                .isEqualTo("When did the dispute begin?");
        form.fields().issued().type("1.1.2026");
        assertThat(happened.cancelled().problemProperty().get()).isEmpty();
    }

    @Test
    void theNetAmountIsNotMoreThanTheAmount() {
        InvoiceFields fields = form("fen", null).fields();
        fields.amount().type("100");
        fields.net().type("101");

        fields.net().look();

        assertThat(fields.net().problemProperty().get()).isEqualTo("More than the amount with tax");
        fields.amount().type("124");
        assertThat(fields.net().problemProperty().get()).isEmpty();
    }

    @Test
    void anotherCurrencyReadsTheAmountsAnew() {
        InvoiceFields fields = form("fen", null).fields();
        fields.amount().type("100.50");

        fields.currencyProperty().set(Currency.getInstance("JPY"));

        assertThat(fields.amount().problemProperty().get()).isEqualTo("JPY has 0 decimals");
        fields.currencyProperty().set(Currency.getInstance("EUR"));
        assertThat(fields.amount().problemProperty().get()).isEmpty();
    }

    @Test
    void aCurrencyWithThreeDecimalsIsReadAsItIsShown() {
        Money dinars = Money.of("12.125", Currency.getInstance("KWD"));
        Invoice invoice =
                Invoice.issued(
                        "i9", "K-1", day("2026-02-01"), day("2026-02-08"), dinars, null, "", "");
        journal.write(Change.put("fen", invoice));
        InvoiceFormViewModel form = form("fen", "i9");

        form.fields().subject().type("Dates");
        form.save(() -> {});

        assertThat(journal.invoice("i9").orElseThrow().amount()).isEqualTo(dinars);
    }

    @Test
    void whatIsNoLongerOnHoldLosesItsReason() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = form("fen", "i1");
        form.fields().happened().holdUntil().type("nonsense");
        form.fields().happened().onHoldProperty().set(false);

        form.save(() -> {});

        assertThat(journal.invoice("i1").orElseThrow().hold()).isNull();
    }

    @Test
    void nobodysChangeIsWrittenOver() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = open(new Sheet.EditInvoice("fen", "i1"));
        Invoice elsewhere = FULL.with(new Payment(day("2026-02-28"), pounds("10.00")));
        journal.write(Change.put("fen", elsewhere));
        form.fields().subject().type("Else");

        form.save(() -> {});

        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(notice().sentence()).startsWith("This was changed elsewhere");
        assertThat(journal.invoice("i1")).contains(elsewhere);
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void whatWasDeletedComesBack() {
        journal.write(Change.put("fen", FULL));
        InvoiceFormViewModel form = open(new Sheet.EditInvoice("fen", "i1"));
        assertThat(form.deleteQuestion()).isEqualTo("Delete invoice 2026-014 with its payments?");

        form.delete();

        assertThat(journal.invoice("i1")).isEmpty();
        assertThat(navigation.sheetProperty().get()).isNull();
        desk.undo();
        assertThat(journal.invoice("i1")).contains(FULL);
    }

    @Test
    void anInvoiceThatALetterNamesIsNotDeleted() {
        journal.write(
                Change.put("fen", FULL),
                Change.put(
                        "fen",
                        new Letter(
                                "l1",
                                LetterKind.PAYMENT_REMINDER,
                                Language.EN,
                                1,
                                day("2026-02-01"),
                                List.of("i1"),
                                "Dear",
                                "0".repeat(64))));
        InvoiceFormViewModel form = open(new Sheet.EditInvoice("fen", "i1"));

        form.delete();

        assertThat(notice().sentence()).startsWith("An entry or a letter refers to this invoice");
        assertThat(journal.invoice("i1")).contains(FULL);
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void anInvoiceThatIsGoneIsNotOpened() {
        open(new Sheet.EditInvoice("fen", "nothing"));

        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(notice().sentence()).isEqualTo("This invoice is no longer in the journal.");
    }

    private InvoiceFormViewModel open(Sheet.EditInvoice sheet) {
        navigation.open(sheet);
        return form(sheet.client(), sheet.invoice());
    }

    private InvoiceFormViewModel form(String client, @Nullable String invoice) {
        return new InvoiceFormViewModel(desk, navigation, client, invoice);
    }

    private Notice notice() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    private static Invoice issued(String id, String number) {
        return Invoice.issued(id, number, Desks.TODAY, Desks.TODAY, pounds("10.00"), null, "", "");
    }

    private static Money pounds(String amount) {
        return Money.of(amount, GBP);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void whateverIsTypedIsKeptOrMendedBesideItsField() {
        AtomicInteger numbers = new AtomicInteger();
        Anything.isUnderstoodBy(
                desk,
                () -> {
                    var model = new InvoiceFormViewModel(desk, navigation, "fen", null);
                    model.fields().number().type("n" + numbers.incrementAndGet());
                    model.fields().amount().type("100");
                    model.fields().payments().add();
                    model.fields().payments().rows().getFirst().amount().type("10");
                    model.fields().happened().onHoldProperty().set(true);
                    return model;
                },
                model -> {
                    InvoiceFields fields = model.fields();
                    PaymentRow paid = fields.payments().rows().getFirst();
                    Happenings happened = fields.happened();
                    return List.of(
                            fields.number(),
                            fields.issued(),
                            fields.due(),
                            fields.amount(),
                            fields.subject(),
                            fields.net(),
                            fields.reference(),
                            paid.on(),
                            paid.amount(),
                            happened.disputed(),
                            happened.disputeEnded(),
                            happened.promised(),
                            happened.cancelled(),
                            happened.holdUntil(),
                            happened.holdReason());
                },
                model -> model.save(() -> {}));
    }

    /** 80.50 without tax stands there and is not touched, and there are no pence in yen. */
    @Test
    void aNetAmountThatDoesNotFitAnotherCurrencyIsMendedBesideItsField() {
        Invoice invoice =
                Invoice.issued(
                        "i2",
                        "n1",
                        day("2026-01-05"),
                        day("2026-01-19"),
                        pounds("100.00"),
                        pounds("80.50"),
                        "",
                        "");
        journal.write(Change.put("fen", invoice));
        var model = new InvoiceFormViewModel(desk, navigation, "fen", "i2");
        model.fields().currencyProperty().set(Currency.getInstance("JPY"));

        model.save(() -> {});

        assertThat(model.fields().net().problemProperty().get()).isEqualTo("JPY has 0 decimals");
        assertThat(journal.invoice("i2")).contains(invoice);
    }
}
