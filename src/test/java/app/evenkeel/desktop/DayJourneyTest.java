package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Language;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.robot.Motion;

import java.nio.file.Path;

/** A day is typed as in any other field. */
class DayJourneyTest {
    @TempDir private Path folder;

    @Test
    void whoComesByKeyboardTypesOverTheDay() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            DayPicker picker = openedForm(window);
            TextField editor = picker.getEditor();
            for (int i = 0; i < 40 && !picker.isFocused(); i++) {
                window.press(KeyCode.TAB);
            }
            assertThat(picker.isFocused()).isTrue();
            assertThat(editor.getSelectedText()).isNotEmpty().isEqualTo(editor.getText());
            window.type("1.10.2026");
            assertThat(editor.getText()).isEqualTo("1.10.2026");

            window.press(KeyCode.TAB);
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            OpenWindow.waitUntil("the keyboard is back", picker::isFocused);
            assertThat(editor.getSelectedText()).isNotEmpty().isEqualTo(editor.getText());
        }
    }

    @Test
    void aClickPutsTheCaretWhereItFalls() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            DayPicker picker = openedForm(window);
            TextField editor = picker.getEditor();
            assertThat(picker.isFocused()).isFalse();

            window.robot().clickOn(editor, Motion.DIRECT);
            OpenWindow.waitUntil("the keyboard is there", picker::isFocused);
            assertThat(editor.getSelectedText()).isEmpty();
            window.type("x");
            assertThat(editor.getText()).contains("x").hasSizeGreaterThan(1);
        }
    }

    private static DayPicker openedForm(OpenWindow window) {
        String invoice = window.journal().relation("hilla-halla").invoices().getFirst().id();
        window.open(new Sheet.EditInvoice("hilla-halla", invoice));
        DayPicker picker =
                window.robot().lookup(n -> n instanceof DayPicker && n.isVisible()).query();
        OpenWindow.waitUntil("the day is there", () -> !picker.getEditor().getText().isEmpty());
        return picker;
    }
}
