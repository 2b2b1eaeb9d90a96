package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Talk;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** From the timeline into a record and back, by the keyboard. */
class TimelineJourneyTest {
    @TempDir private Path folder;

    @Test
    void theSameEntryStaysSelectedWhenItIsCorrected() {
        try (OpenWindow window = timeline()) {
            window.click("call 2.");
            for (String words : List.of("corrected once.", "corrected twice.")) {
                window.press(KeyCode.ENTER);
                OpenWindow.waitUntil("the form is open", window::formIsOpen);
                window.type("What happened", words);
                window.press(KeyCode.CONTROL, KeyCode.ENTER);
                OpenWindow.waitUntil("the form is closed", () -> !window.formIsOpen());
                window.sees(words);
                OpenWindow.waitUntil("it is saved", () -> summary(window, "n2").equals(words));
            }
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.sees("corrected once.");
            assertThat(opened(window)).isEqualTo("corrected once.");
        }
    }

    @Test
    void whatIsGoneIsNoLongerSelected() {
        try (OpenWindow window = timeline()) {
            window.click("call 2.");
            window.press(KeyCode.ENTER);
            window.click("Delete entry");
            window.click("Delete entry");
            OpenWindow.waitUntil("the form is closed", () -> !window.formIsOpen());
            window.seesNot("call 2.");

            window.press(KeyCode.ENTER);
            assertThat(window.formIsOpen()).isFalse();
        }
    }

    @Test
    void homeSelectsTheNewestAndUpStaysThere() {
        try (OpenWindow window = timeline()) {
            window.click("call 2.");
            window.press(KeyCode.HOME);
            assertThat(opened(window)).isEqualTo("call 0.");
            window.press(KeyCode.ESCAPE);
            OpenWindow.waitUntil("the form is closed", () -> !window.formIsOpen());

            window.press(KeyCode.UP);
            assertThat(opened(window)).isEqualTo("call 0.");
        }
    }

    /** The summary in the form that Enter opens. */
    private static String opened(OpenWindow window) {
        window.press(KeyCode.ENTER);
        OpenWindow.waitUntil("the form is open", window::formIsOpen);
        TextInputControl summary =
                window.robot()
                        .lookup((TextInputControl t) ->
                                "What happened".equals(t.getAccessibleText()))
                        .query();
        OpenWindow.waitUntil("the form is filled", () -> !summary.getText().isEmpty());
        return summary.getText();
    }

    private static String summary(OpenWindow window, String id) {
        return window.journal().relation("acme").entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow()
                .summary();
    }

    private OpenWindow timeline() {
        JournalFile journal = Desks.journal(folder);
        journal.write(
                List.of(
                        Change.put(Owner.unnamed(Language.EN, Desks.RIGA)),
                        Change.put(new Client("acme", "Acme", Language.EN)),
                        Change.put("acme", call(0)),
                        Change.put("acme", call(1)),
                        Change.put("acme", call(2)),
                        Change.put("acme", call(3))));
        OpenWindow window = OpenWindow.on(journal, Language.EN, folder);
        window.go(new ClientPage("acme", Section.TIMELINE));
        window.sees("call 3.");
        return window;
    }

    private static Entry call(int daysAgo) {
        return Talk.call(Desks.TODAY.minusDays(1 + daysAgo).toString())
                .saying("call %d.".formatted(daysAgo))
                .entry("n" + daysAgo);
    }
}
