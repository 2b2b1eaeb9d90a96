package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Somebody looks after their journal. */
class KeepingJourneyTest {
    private static final Words WORDS = new Words(Language.EN);

    @TempDir private Path folder;

    @Test
    void aBackupIsMadeAndBroughtBackAndTheJournalIsLookedThrough() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.press(KeyCode.CONTROL, KeyCode.B);
            window.click(WORDS.get("backups.now"));
            window.sees(WORDS.get("backups.made"));
            window.journal().write(Change.put(new Client("later", "Later", Language.EN)));

            window.click(WORDS.get("backups.restore") + " 1 March 2026, 12:00");
            window.click(WORDS.get("restore.do"));
            window.sees(WORDS.get("restore.done"));
            assertThat(window.formIsOpen()).isFalse();
            assertThat(window.journal().client("later")).isEmpty();
            window.sees(WORDS.get("backups.replaced"));

            window.click(WORDS.get("check.look"));
            window.sees(WORDS.get("check.whole"));
            window.sees(window.journal().historyEnd().hash());
        }
    }

    @Test
    void aClientIsErasedFromTheEndOfTheirForm() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            Client client = window.journal().clients().getFirst();
            window.go(new Place.ClientPage(client.id(), Section.TIMELINE));
            window.open(new Sheet.EditClient(client.id()));
            window.click(WORDS.get("erase.lead"));
            window.type(WORDS.get("erase.name"), client.name());
            window.click(WORDS.get("erase.do"));

            window.seesNot(WORDS.get("erase.title"));
            OpenWindow.waitUntil(
                    "the client is erased", () -> !window.journal().everKnew(client.id()));
            window.sees(WORDS.get("today.money"));
            window.seesNoTrouble();
        }
    }

    @Test
    void aClientWhoWasDeletedIsErasedFromThePageOfTheBackups() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            Client client = window.journal().clients().getFirst();
            window.journal().write(Change.remove(Client.class, client.id()));
            window.press(KeyCode.CONTROL, KeyCode.B);

            window.click(WORDS.get("erase.lead") + " " + client.name());
            window.type(WORDS.get("erase.name"), client.name());
            window.click(WORDS.get("erase.do"));

            window.seesNot(WORDS.get("deleted.title"));
            assertThat(window.journal().everKnew(client.id())).isFalse();
            window.sees(WORDS.get("backups.now"));
            window.seesNoTrouble();
        }
    }
}
