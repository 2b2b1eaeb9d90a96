package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class TodayJourneyTest {
    @TempDir private Path folder;

    @Test
    void todayTellsWhatWantsDoing() {
        JournalFile journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        try (OpenWindow window = OpenWindow.on(journal, Language.EN, folder)) {
            window.sees("1 March 2026");
            window.sees("Overdue payments");
        }
    }
}
