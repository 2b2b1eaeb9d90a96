package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/** Where the variables are offered while a brace is open. */
class CompletionTest {
    private static final double NEAR = 16;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void theyHangJustBeneathTheLineAndWithinTheWindow(Language language) {
        Words words = new Words(language);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.go(
                    new ClientPage(
                            "tal-or",
                            Section.LETTERS,
                            new LetterWish(LetterKind.PAYMENT_REMINDER, 1, List.of())));
            window.click(words.get("letters.edit"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.END);
            window.type("{");
            // The sentence about the open brace comes a moment later and takes room of its own.
            OpenWindow.waitUntil(
                    "the open brace is told of",
                    () -> window.robot().lookup(".finding.error").tryQuery().isPresent());
            WaitForAsyncUtils.waitForFxEvents();

            Point2D caret =
                    WaitForAsyncUtils.waitForAsyncFx(
                            5_000,
                            () ->
                                    ((TextArea) window.scene().getFocusOwner())
                                            .getInputMethodRequests()
                                            .getTextLocation(0));
            Bounds list = onScreen(window);
            assertThat(list.getMinY()).isBetween(caret.getY() - 4, caret.getY() + NEAR);
            assertThat(list.getMinX()).isGreaterThanOrEqualTo(window.scene().getWindow().getX());
            assertThat(list.getMaxX()).isLessThanOrEqualTo(right(window));
            window.press(KeyCode.ESCAPE);
        }
    }

    private static double right(OpenWindow window) {
        return window.scene().getWindow().getX() + window.scene().getWindow().getWidth();
    }

    private static Bounds onScreen(OpenWindow window) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    ScrollPane list = window.robot().lookup(".suggestions").query();
                    return list.localToScreen(list.getBoundsInLocal());
                });
    }
}
