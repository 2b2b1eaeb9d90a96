package app.evenkeel.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.PlainText;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

class LettersViewModelTest {
    private static final String ACME = "acme";

    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        Owner owner = Sample.on(Desks.TODAY, Desks.RIGA, Language.EN).owner();
        journal.write(Change.put(owner), Change.put(new Client(ACME, "Acme Oy", Language.FI)));
        desk = Desks.on(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aReminderIsAboutAllThatIsOverdueInTheClientsLanguage() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        invoice("A-2", LocalDate.of(2026, 2, 10));
        invoice("A-3", LocalDate.of(2026, 3, 20));
        LettersViewModel model = model();

        assertThat(model.choices().language.get()).isEqualTo(Language.FI);
        assertThat(model.choices().invoices)
                .extracting(InvoiceChoice::words)
                .containsExactly("A-1: €100.00, 28 days late", "A-2: €100.00, 19 days late");
        assertThat(text(model)).contains("A-1", "A-2").doesNotContain("A-3");
    }

    @Test
    void theLetterFollowsEveryChoice() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        invoice("A-2", LocalDate.of(2026, 2, 10));
        LettersViewModel model = model();

        model.choices().invoices.getFirst().chosen().set(false);
        assertThat(text(model)).contains("A-2").doesNotContain("A-1");

        model.choices().language.set(Language.EN);
        assertThat(text(model)).contains("A reminder about invoice A-2");

        model.choices().invoices.getLast().chosen().set(false);
        assertThat(model.paper().sheafProperty().get()).isNull();
        assertThat(model.writing().troubleProperty().get())
                .startsWith("Choose at least one invoice");
    }

    @Test
    void whatWasAskedForElsewhereIsChosen() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        invoice("A-2", LocalDate.of(2026, 2, 10));
        LettersViewModel model = model(new LetterWish(LetterKind.WORK_PAUSED, List.of("A-2")));

        assertThat(model.choices().kind.get()).isEqualTo(LetterKind.WORK_PAUSED);
        assertThat(text(model)).contains("A-2").doesNotContain("A-1");
        assertThat(model.writing().warningsProperty().get()).hasSize(1);
    }

    @Test
    void anotherWishChangesTheLetterThatIsShown() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        invoice("A-2", LocalDate.of(2026, 2, 10));
        LettersViewModel model = model();

        model.wish(new LetterWish(LetterKind.PAYMENT_REMINDER, List.of("A-1")));

        assertThat(text(model)).contains("A-1").doesNotContain("A-2");
    }

    @Test
    void withNothingOverdueThereIsNoReminder() {
        LettersViewModel model = model();

        assertThat(model.paper().sheafProperty().get()).isNull();
        assertThat(model.writing().troubleProperty().get())
                .isEqualTo("Nothing is overdue, so there is nothing to remind of.");
    }

    @Test
    void aTerminationNeedsAReason() {
        LettersViewModel model = model();
        model.choices().kind.set(LetterKind.TERMINATION);

        assertThat(model.paper().sheafProperty().get()).isNull();
        assertThat(model.writing().reasonMissingProperty().get()).isTrue();
        assertThat(model.writing().troubleProperty().get())
                .isEqualTo("Say why you are parting: the letter needs a reason.");

        model.choices().language.set(Language.EN);
        model.choices().reason.type("a lack of timely answers");
        assertThat(model.writing().troubleProperty().get()).isEmpty();
        assertThat(text(model)).contains("a lack of timely answers");
    }

    @Test
    void aLetterThatIsNotAboutMoneyOffersNoInvoices() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        LettersViewModel model = model(new LetterWish(LetterKind.BOUNDARIES, List.of()));

        assertThat(model.choices().invoices).isEmpty();
        assertThat(text(model)).contains("Yhteistyömme pelisäännöt").doesNotContain("A-1");

        model.choices().kind.set(LetterKind.WAY_OF_WORKING);
        assertThat(text(model)).contains("Ehdotus työskentelytavastamme");
    }

    @Test
    void feedbackIsAskedForOnceAnAnswerIsLate() {
        LettersViewModel model = model(new LetterWish(LetterKind.FEEDBACK_NEEDED, List.of()));
        assertThat(model.writing().troubleProperty().get())
                .startsWith("No answer from this client");

        desk.write("Asked", List.of(Change.put(ACME, lateRequest())), () -> {});

        assertThat(model.writing().troubleProperty().get()).isEmpty();
        assertThat(text(model)).contains("20.2.2026");
    }

    private static Entry lateRequest() {
        return new Entry(
                "n1",
                OffsetDateTime.parse("2026-02-10T10:00+02:00"),
                Channel.EMAIL,
                Direction.OUTGOING,
                null,
                false,
                "Sent the drafts",
                "",
                null,
                List.of(),
                List.of(),
                LocalDate.of(2026, 2, 20),
                null,
                null);
    }

    @Test
    void withoutANameThereIsNoSender() {
        journal.write(Change.put(Owner.unnamed(Language.EN, Desks.RIGA)));
        desk = Desks.on(journal);
        invoice("A-1", LocalDate.of(2026, 2, 1));

        assertThat(model().writing().troubleProperty().get()).contains("Settings");
    }

    @Test
    void aLetterIsRecordedAsSentInItsWordsAndCanBeUndone() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        LettersViewModel model = model();
        String text = text(model);
        model.sending().record();

        List<Letter> sent = journal.relation(ACME).letters();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().text()).isEqualTo(text);
        assertThat(sent.getFirst().sentOn()).isEqualTo(Desks.TODAY);
        assertThat(notice().sentence()).isEqualTo("Recorded as sent: Payment reminder");

        notice().action().doing().run();
        assertThat(journal.relation(ACME).letters()).isEmpty();
    }

    @Test
    void anInvoiceThatWasLeftOutStaysOutWhateverIsWrittenMeanwhile() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        invoice("A-2", LocalDate.of(2026, 2, 10));
        LettersViewModel model = model();
        model.choices().invoices.getFirst().chosen().set(false);

        model.sending().record();

        assertThat(model.choices().numbers()).containsExactly("A-2");
        assertThat(text(model)).contains("A-2").doesNotContain("A-1");
    }

    @Test
    void theSameLetterIsRecordedOnceADay() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        LettersViewModel model = model();

        model.sending().record();
        model.sending().record();

        assertThat(model.sending().recorded()).isTrue();
        assertThat(model.sending().recording()).isNull();
        assertThat(journal.relation(ACME).letters()).hasSize(1);

        model.choices().language.set(Language.EN);
        assertThat(state(model)).isEqualTo(Sending.State.READY);
    }

    @Test
    void whatHappensMeanwhileIsSeenInTheLetter() {
        Invoice first = invoice("A-1", LocalDate.of(2026, 2, 1));
        invoice("A-2", LocalDate.of(2026, 2, 10));
        LettersViewModel model = model();

        desk.write("Gone", List.of(Change.remove(ACME, first)), () -> {});

        assertThat(text(model)).contains("A-2").doesNotContain("A-1");
        assertThat(model.choices().invoices).hasSize(1);
    }

    @Test
    void afterSavingTheLetterCanBeRecordedAsSent() {
        invoice("A-1", LocalDate.of(2026, 2, 1));
        LettersViewModel model = model();
        PaperViewModel paper = model.paper();
        paper.save(FileFormat.TEXT, model.sending().recording());

        assertThat(notice().action().label()).isEqualTo("Record as sent");
        notice().action().doing().run();
        assertThat(journal.relation(ACME).letters()).hasSize(1);
    }

    private LettersViewModel model() {
        return model(null);
    }

    private LettersViewModel model(LetterWish wish) {
        return new LettersViewModel(desk, Presses.savingIn(folder), ACME, wish);
    }

    private static Sending.State state(LettersViewModel model) {
        return model.sending().stateProperty().get();
    }

    private static String text(LettersViewModel model) {
        return PlainText.of(model.paper().sheafProperty().get().document());
    }

    private Notice notice() {
        return desk.notices().currentProperty().get();
    }

    private Invoice invoice(String number, LocalDate due) {
        Invoice invoice = Acme.hundred(number, due);
        journal.write(Change.put(ACME, invoice));
        return invoice;
    }

    @Test
    void inAJournalThatCanOnlyBeReadALetterIsMadeButNotWrittenDown() {
        Path reading = folder.resolve("reading");
        try (JournalFile sample = Desks.readOnlySample(reading, Language.EN)) {
            Desk only = Desks.on(sample);
            var model = new LettersViewModel(only, Presses.savingIn(folder), "tal-or", null);

            assertThat(text(model)).contains("Tal-Or");
            assertThat(state(model)).isEqualTo(Sending.State.NOT_YET);
            assertThat(model.sending().recording()).isNull();
            model.sending().record();
            assertThat(only.notices().currentProperty().get()).isNull();
        }
    }
}
