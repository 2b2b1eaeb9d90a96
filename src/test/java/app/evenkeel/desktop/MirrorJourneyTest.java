package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.mirror.LatePayers;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Language;
import app.evenkeel.report.advice.MirrorWords;
import app.evenkeel.store.JournalFile;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Into the mirror, and from there to the clients who are seen in it. */
class MirrorJourneyTest {
    @TempDir private Path folder;

    @Test
    void whatMostClientsShareLeadsToThem() {
        JournalFile journal = Desks.journal(folder);
        journal.write(LatePayers.of(4, 3));
        try (OpenWindow window = OpenWindow.on(journal, Language.EN, folder)) {
            window.press(KeyCode.CONTROL, KeyCode.M);
            window.sees("With 3 of 4 clients");
            window.sees(new MirrorWords(Language.EN).shared(Dimension.PAYMENT));
            window.click("Client c1, Payment");
            OpenWindow.waitUntil("its gauges", () -> window.value("Payment") > 0);
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.sees("With 3 of 4 clients");
            window.seesNoTrouble();
        }
    }

    @Test
    void withFewClientsItSaysWhatItTakes() {
        JournalFile journal = Desks.journal(folder);
        journal.write(LatePayers.of(2, 2));
        try (OpenWindow window = OpenWindow.on(journal, Language.EN, folder)) {
            window.click("Mirror");
            window.sees("Too few clients to compare");
            assertThat(window.formIsOpen()).isFalse();
        }
    }
}
