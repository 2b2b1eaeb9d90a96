package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Language;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

class ClaimJourneyTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aClaimIsSavedFromItsSheetAndMakesRoomToPrintIt(Language language) throws IOException {
        Words words = new Words(language);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.open(new Sheet.SeeLateClaim("berzkalna", "i49"));
            window.sees(words.get("claim.law"));
            OpenWindow.waitUntil(
                    "the keyboard is with the law",
                    () -> window.scene().getFocusOwner() instanceof ComboBoxBase<?>);
            window.click(words.get("paper.save-pdf"));
            window.sees(words.get("paper.saved", Map.of("file", "")).strip());
            assertThat(window.formIsOpen()).isTrue();

            window.click(words.get("paper.print"));
            window.sees(words.get("print.title"));
            window.seesNot(words.get("claim.law"));
            OpenWindow.waitUntil("the keyboard is in the form", window::keyboardIsInForm);
            window.press(KeyCode.ESCAPE);
            OpenWindow.waitUntil("the form is closed", () -> !window.formIsOpen());
            window.seesNoTrouble();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".pdf"))).hasSize(1);
        }
    }
}
