package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.JournalFile;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

class WelcomeJourneyTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void fromTheFirstStartThroughTheSampleToAJournalOfOnesOwn(Language language) {
        Words words = new Words(language);
        JournalFile journal = Desks.journal(folder);
        try (OpenWindow window = OpenWindow.on(journal, Language.FI, folder)) {
            window.sees("Aloita oma päiväkirjasi");
            window.type("Noa");
            window.click(words.get("language.name"));
            window.sees(words.get("welcome.title"));

            window.click(words.get("welcome.look"));
            window.sees(words.get("sample.nothing-kept"));
            window.sees("Tal-Or Sensors Ltd");
            assertThat(journal.isEmpty()).isTrue();

            window.click(words.get("sample.go-home"));
            window.sees(words.get("welcome.title"));
            window.press(KeyCode.END);
            window.type(" Levi");
            window.click(words.get("welcome.begin"));

            window.sees(words.get("today.no-clients"));
            window.seesNot(words.get("sample.nothing-kept"));
            Owner owner = journal.owner().orElseThrow();
            assertThat(owner.name()).isEqualTo("Noa Levi");
            assertThat(owner.language()).isEqualTo(language);
            assertThat(journal.clients()).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(journal.owner()).contains(owner);

            window.click(words.get("menu.settings"));
            window.click("Suomi");
            window.sees("Kieli vaihdettu");
            window.sees("Työajat");
            assertThat(journal.owner().orElseThrow().language()).isEqualTo(Language.FI);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "EN")
    void theKeysOfTheMenusRestUntilTheJournalHasBegun(Language language) {
        try (OpenWindow window = OpenWindow.on(Desks.journal(folder), language, folder)) {
            window.sees("Begin your journal");
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.press(KeyCode.CONTROL, KeyCode.T);
            window.sees("Begin your journal");
            window.seesNot("WriteEntry");
        }
    }
}
