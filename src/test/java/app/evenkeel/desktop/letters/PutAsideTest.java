package app.evenkeel.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.document.PlainText;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.store.Change;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class PutAsideTest {
    private static final String SPRING = "Spring is here.";

    @TempDir private Path folder;
    private Acme acme;
    private LettersViewModel model;

    @BeforeEach
    void open() {
        acme = new Acme(folder);
        model = acme.second();
    }

    @AfterEach
    void close() {
        acme.close();
    }

    private List<LetterDraft> drafts() {
        return acme.relation().drafts();
    }

    private void write() {
        model.writing().edit();
        Acme.type(model, "{signature}", SPRING + "\n\n{signature}");
    }

    @Test
    void aLetterIsPutAsideWithAllThatWasChosenAndWritten() {
        model.choices().waiver.offered.set(true);
        write();
        model.putAside();

        LetterDraft draft = drafts().getFirst();
        assertThat(draft.step()).isEqualTo(2);
        assertThat(draft.invoices()).containsExactly("a-1");
        assertThat(draft.startedOn()).isEqualTo(Desks.TODAY);
        assertThat(draft.waivedUntil()).isEqualTo(Desks.TODAY.plusDays(10));
        assertThat(draft.wording()).contains(SPRING);
        assertThat(acme.notice().sentence()).isEqualTo("Put aside: Second payment reminder");
        assertThat(model.aside().words(model.aside().draftsProperty().get().getFirst()))
                .startsWith("Second payment reminder");

        acme.notice().action().doing().run();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatWasTakenUpIsReplaced() {
        write();
        model.putAside();
        Acme.type(model, SPRING, "Summer is here.");
        model.putAside();

        assertThat(drafts()).hasSize(1);
        assertThat(drafts().getFirst().wording()).contains("Summer is here.");
    }

    @Test
    void aWishLeadsToTheLetterAsItWasLeft() {
        model.choices().waiver.offered.set(true);
        write();
        String pages = Acme.pages(model);
        model.putAside();
        model.close();

        LettersViewModel later = acme.model(LetterWish.of(drafts().getFirst()));
        assertThat(later.own().editingProperty().get()).isTrue();
        assertThat(later.choices().step.get()).isEqualTo(2);
        assertThat(Acme.pages(later)).isEqualTo(pages);

        LettersViewModel meanwhile = acme.model();
        meanwhile.wish(LetterWish.of(drafts().getFirst()));
        assertThat(Acme.pages(meanwhile)).isEqualTo(pages);
    }

    @Test
    void leavingPutsTypedWordsAsideWithAWayBack() {
        write();
        model.close();

        assertThat(drafts()).hasSize(1);
        assertThat(acme.notice().sentence())
                .isEqualTo("What you wrote is put aside: Second payment reminder");
        acme.notice().action().doing().run();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void evenWordsThatGiveNoLetterYetAreKept() {
        write();
        Acme.type(model, "{signature}", "{signatur}");
        model.close();

        assertThat(drafts().getFirst().wording()).contains("{signatur}");
    }

    @Test
    void aReasonIsKeptToo() {
        model.choices().kind.set(LetterKind.TERMINATION);
        model.choices().reason.type("a change of plans");
        model.close();

        assertThat(drafts().getFirst().reason()).isEqualTo("a change of plans");
    }

    @Test
    void leavingKeepsNothingWhereNothingWasTypedOrAllIsKept() {
        model.writing().edit();
        model.close();
        assertThat(drafts()).isEmpty();

        model = acme.second();
        write();
        model.putAside();
        acme.desk.notices().dismiss();
        model.close();
        assertThat(drafts()).hasSize(1);
        assertThat(acme.notice()).isNull();

        model = acme.model(LetterWish.of(drafts().getFirst()));
        model.close();
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void anotherLetterAskedForMeanwhileLosesNothing() {
        write();
        model.wish(new LetterWish(LetterKind.BOUNDARIES, List.of()));

        assertThat(drafts()).hasSize(1);
        assertThat(model.own().editingProperty().get()).isFalse();
        assertThat(model.choices().kind.get()).isEqualTo(LetterKind.BOUNDARIES);

        model.takeUp(drafts().getFirst());
        assertThat(Acme.pages(model)).contains(SPRING);
    }

    @Test
    void oneThatWasSentLiesAsideNoMoreAndIsKeptAsItWasSent() {
        write();
        model.putAside();
        String pages = Acme.pages(model);
        model.sending().record();

        assertThat(drafts()).isEmpty();
        Letter sent = acme.relation().letters().getFirst();
        assertThat(sent.text()).isEqualTo(pages).contains(SPRING);
        assertThat(sent.sha256()).hasSize(64);
        assertThat(sent.step()).isEqualTo(2);

        model.close();
        assertThat(drafts()).isEmpty();

        acme.desk.undo();
        assertThat(drafts()).hasSize(1);
        assertThat(acme.relation().letters()).isEmpty();
    }

    @Test
    void wordsOfALetterWhoseRecordingWasUndoneAreNotLost() {
        write();
        model.sending().record();
        acme.desk.undo();
        model.close();

        assertThat(drafts().getFirst().wording()).contains(SPRING);
    }

    @Test
    void oneIsDiscardedWithAWayBack() {
        write();
        model.putAside();
        model.aside().discard(drafts().getFirst());
        assertThat(drafts()).isEmpty();

        acme.notice().action().doing().run();
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void thePagesOfOneTakenUpAreThoseOfItsWording() {
        write();
        model.putAside();
        LettersViewModel later = acme.model(LetterWish.of(drafts().getFirst()));

        assertThat(PlainText.of(later.sending().letterProperty().get().document()))
                .isEqualTo(Acme.pages(later));
        assertThat(later.olderWords()).isFalse();
    }

    private void pay(String invoice, String amount) {
        Invoice owed = acme.journal.invoice(invoice).orElseThrow();
        acme.journal.write(
                Change.put(
                        Acme.ID,
                        owed.with(
                                new Payment(
                                        Desks.TODAY, Money.of(amount, Client.DEFAULT_CURRENCY)))));
    }

    private LettersViewModel takenUp() {
        return acme.model(LetterWish.of(drafts().getFirst()));
    }

    @Test
    void oneThatNamesASumThatWasPaidInPartOnTheSameDaySaysSo() {
        write();
        model.close();
        assertThat(takenUp().own().outdatedProperty().get()).isEmpty();
        pay("a-1", "40.00");

        LettersViewModel later = takenUp();
        assertThat(Acme.pages(later)).contains("€100.00", "€60.00");
        assertThat(later.own().outdatedProperty().get())
                .containsExactly("You wrote €100.00; as things stand today it would be €60.00.");
        assertThat(later.sending().stateProperty().get()).isEqualTo(Sending.State.READY);

        Acme.type(later, "€100.00", "€60.00");
        assertThat(later.own().outdatedProperty().get()).isEmpty();
    }

    @Test
    void whatIsWrittenElsewhereWhileTheWordsAreOpenIsSeenToo() {
        write();
        pay("a-1", "40.00");
        acme.desk.write("Noted", List.of(), () -> {});

        assertThat(model.own().outdatedProperty().get()).hasSize(1);
        model.writing().useTemplate();
        assertThat(model.own().outdatedProperty().get()).isEmpty();
        assertThat(Acme.pages(model)).doesNotContain("€100.00");
    }

    @Test
    void oneThatIsNoMoreAboutAllItsInvoicesSaysThatItStayedAsItWas() {
        acme.invoice("A-2", Acme.DUE);
        model = acme.model(new LetterWish(LetterKind.PAYMENT_REMINDER, 2, List.of("A-1", "A-2")));
        model.writing().edit();
        Acme.type(model, "€200.00", "all of it");
        model.close();
        assertThat(takenUp().own().driftedProperty().get()).isFalse();
        pay("a-1", "100.00");

        assertThat(takenUp().own().driftedProperty().get()).isTrue();
    }
}
