package app.evenkeel.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.document.PlainText;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;

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
}
