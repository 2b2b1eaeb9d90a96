package app.evenkeel.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.Change;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class LetterChoicesTest {
    @TempDir private Path folder;
    private Acme acme;

    @BeforeEach
    void open() {
        acme = new Acme(folder);
    }

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void theStepIsTheOneThatWasAskedForElseTheNextOfTheLadder() {
        assertThat(acme.model().choices().step.get()).isEqualTo(1);
        assertThat(acme.second().choices().step.get()).isEqualTo(2);

        acme.journal.write(Change.put(Acme.ID, firstReminder()));
        assertThat(acme.model().choices().step.get()).isEqualTo(2);
    }

    @Test
    void whatIsAskedForOnceMoreIsWhatWasAskedForBefore() {
        acme.invoice("A-2", Acme.DUE.plusDays(10));
        acme.journal.write(Change.put(Acme.ID, firstReminder()));
        LettersViewModel model = acme.model();

        assertThat(model.choices().numbers()).containsExactly("A-1");
        model.choices().step.set(1);
        assertThat(model.choices().numbers()).containsExactly("A-1", "A-2");
    }

    @Test
    void whatWasTickedByHandStaysSoInTheOtherStep() {
        acme.invoice("A-2", Acme.DUE.plusDays(10));
        acme.journal.write(Change.put(Acme.ID, firstReminder()));
        LettersViewModel model = acme.model();

        model.choices().invoices.getLast().chosen().set(true);
        model.choices().step.set(1);
        model.choices().step.set(2);
        assertThat(model.choices().numbers()).containsExactly("A-1", "A-2");
    }

    @Test
    void thePageBeginsWithTheLetterThatIsInOrder() {
        acme.invoice("A-2", Desks.TODAY.minusDays(1));
        acme.journal.write(Change.put(Acme.ID, reminder("l1", 1, 20)));
        acme.journal.write(Change.put(Acme.ID, reminder("l2", 2, 10)));
        LettersViewModel model = acme.model();

        assertThat(model.choices().kind.get()).isEqualTo(LetterKind.WORK_PAUSED);
        assertThat(model.choices().numbers()).containsExactly("A-1");
        model.choices().kind.set(LetterKind.PAYMENT_REMINDER);
        assertThat(model.choices().step.get()).isEqualTo(2);
        assertThat(model.choices().numbers()).containsExactly("A-1");
    }

    private static Letter firstReminder() {
        return reminder("l1", 1, 2);
    }

    private static Letter reminder(String id, int step, int daysAgo) {
        return new Letter(
                id,
                LetterKind.PAYMENT_REMINDER,
                Language.EN,
                step,
                Desks.TODAY.minusDays(daysAgo),
                List.of("a-1"),
                "Dear",
                "");
    }

    @Test
    void fromTheSecondReminderOnTheClaimCanBeWaivedForTenDaysMore() {
        LettersViewModel model = acme.second();
        assertThat(Acme.pages(model)).doesNotContain("11 March");

        model.choices().waiver.offered.set(true);
        assertThat(Acme.pages(model)).contains("11 March");
        assertThat(model.writing().warningsProperty().get()).isNotEmpty();

        model.choices().step.set(1);
        assertThat(Acme.pages(model)).doesNotContain("11 March");
        assertThat(WaiverChoice.fits(LetterKind.PAYMENT_REMINDER, 1)).isFalse();
        assertThat(WaiverChoice.fits(LetterKind.WORK_PAUSED, null)).isTrue();
        assertThat(WaiverChoice.fits(LetterKind.TERMINATION, null)).isFalse();
    }

    @Test
    void withoutADayNothingIsWaivedAndThatIsSaid() {
        LettersViewModel model = acme.second();
        model.choices().waiver.offered.set(true);
        model.choices().waiver.until.type("soon");

        assertThat(model.sending().letterProperty().get()).isNull();
        assertThat(model.writing().troubleProperty().get())
                .isEqualTo("Choose the day until which you waive the claim.");
    }

    @Test
    void theOwnerSeesWhatTheClaimWouldBeWhereTheLawIsKnown() {
        assertThat(acme.second().writing().claimProperty().get()).isEmpty();

        acme.journal.write(Change.put(inFinland()));
        LettersViewModel model = acme.second();
        assertThat(model.writing().claimProperty().get())
                .startsWith("As of today that would be €4")
                .contains("Finland")
                .endsWith("This is information, not legal advice.");
        assertThat(Acme.pages(model)).doesNotContain("€4");

        model.choices().step.set(1);
        assertThat(model.writing().claimProperty().get()).isEmpty();
    }

    private static Client inFinland() {
        return new Client(
                Acme.ID,
                "Acme Oy",
                Contact.UNKNOWN,
                Language.EN,
                "FI",
                Client.DEFAULT_CURRENCY,
                null,
                ClientStatus.ACTIVE,
                Contract.UNKNOWN,
                WorkingHours.NONE);
    }

    @Test
    void whatWasAskedForIsSaidInAChangeOfScopeAndOnlyThere() {
        acme.journal.write(Change.put(inFinland()));
        LettersViewModel model = acme.model(new LetterWish(LetterKind.SCOPE_CHANGE, List.of()));
        model.choices().reason.type("a second newsletter");
        assertThat(Acme.pages(model)).contains("a second newsletter");

        model.choices().kind.set(LetterKind.PAYMENT_REMINDER);
        assertThat(model.choices().reasonGiven()).isEmpty();
    }
}
