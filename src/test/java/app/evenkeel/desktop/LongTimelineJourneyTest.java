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

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Years on one line, from one end to the other. */
class LongTimelineJourneyTest {
    private static final int DAYS = 1500;

    @TempDir private Path folder;

    @Test
    void endLeadsToTheOldestAndHomeBackToTheNewest() {
        try (OpenWindow window = OpenWindow.on(journal(), Language.EN, folder)) {
            window.go(new ClientPage("acme", Section.TIMELINE));
            window.sees("call 0.");
            window.robot().interact(() -> window.scene().lookup(".timeline-list").requestFocus());

            window.press(KeyCode.END);
            window.sees("call " + (DAYS - 1) + ".");
            window.seesNot("call 0.");

            window.press(KeyCode.HOME);
            window.sees("call 0.");
            assertThat(window.formIsOpen()).isFalse();
        }
    }

    private JournalFile journal() {
        JournalFile journal = Desks.journal(folder);
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(Owner.unnamed(Language.EN, Desks.RIGA)));
        changes.add(Change.put(new Client("acme", "Acme", Language.EN)));
        for (int i = 0; i < DAYS; i++) {
            changes.add(Change.put("acme", call(i)));
        }
        journal.write(changes);
        return journal;
    }

    private static Entry call(int daysAgo) {
        return Talk.call(Desks.TODAY.minusDays(daysAgo).toString())
                .saying("call %d.".formatted(daysAgo))
                .entry("n" + daysAgo);
    }
}
