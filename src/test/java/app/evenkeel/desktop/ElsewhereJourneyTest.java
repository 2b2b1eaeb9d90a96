package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

/** Somebody else writes to the same journal while its window is open. */
class ElsewhereJourneyTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"EN, TIMELINE", "HE, TIMELINE", "EN, MONEY", "HE, LETTERS", "EN, REPORT"})
    void aClientWhoIsDeletedElsewhereIsNotMourned(Language language, Section section) {
        Words words = new Words(language);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.go(new ClientPage("tal-or", section));
            window.sees(words.get("section.timeline"));
            window.sees("Tal-Or Sensors Ltd");
            try (JournalFile elsewhere = Desks.journal(folder)) {
                elsewhere.write(Change.remove(Client.class, "tal-or"));
            }
            window.sees(words.get("client-page.gone"));
            window.seesNot("Tal-Or Sensors Ltd");
            window.seesNoTrouble();
            window.click(words.get("client-page.leave"));
            window.sees(words.get("today.money"));
            window.seesNoTrouble();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aFormWhoseClientIsDeletedElsewhereSaysSo(Language language) {
        Words words = new Words(language);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.open(new Sheet.WriteEntry("tal-or", null, null));
            window.type(words.get("entry.summary"), "abc");
            try (JournalFile elsewhere = Desks.journal(folder)) {
                elsewhere.write(Change.remove(Client.class, "tal-or"));
            }
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees(words.get("desk.changed-since"));
            window.sees("abc");
        }
    }
}
