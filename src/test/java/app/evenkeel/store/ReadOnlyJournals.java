package app.evenkeel.store;

import app.evenkeel.store.sqlite.ReadOnlySessions;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** Journals as they are opened where their file may only be read, whoever runs the tests. */
public final class ReadOnlyJournals {
    private ReadOnlyJournals() {}

    public static JournalFile of(Path file, Clock clock) {
        try {
            return new JournalFile(ReadOnlySessions.of(file), clock);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
