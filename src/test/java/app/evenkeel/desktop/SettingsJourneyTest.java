package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Map;

class SettingsJourneyTest {
    @TempDir private Path folder;

    @Test
    void whatCannotBeSavedIsToldWhereTheUserGoes() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.click(words.get("menu.settings"));
            window.type(words.get("owner.name"), " ");
            window.click(words.get("menu.today"));
            window.sees(words.get("settings.not-saved", Map.of("fields", words.get("owner.name"))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void theWindowTurnsToAnotherLanguageWhileItIsOpen(Language language) {
        Words words = new Words(language);
        Words others = new Words(language == Language.HE ? Language.EN : Language.HE);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            assertThat(window.rightToLeft()).isEqualTo(words.rightToLeft());
            window.click(words.get("menu.settings"));
            window.click(others.get("language.name"));
            window.sees(others.get("settings.language-changed"));
            assertThat(window.rightToLeft()).isEqualTo(others.rightToLeft());
            window.sees(others.get("settings.language-and-time"));
            Node chosen = window.scene().getFocusOwner();
            assertThat(chosen).isInstanceOf(ToggleButton.class);
            assertThat(((ToggleButton) chosen).getText()).isEqualTo(others.get("language.name"));
            assertThat(chosen.localToScene(chosen.getLayoutBounds()).getMaxY())
                    .isLessThan(window.scene().getHeight());
            window.click(others.get("menu.today"));
            window.sees(others.get("today.money"));
        }
    }
}
