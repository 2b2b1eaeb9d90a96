package app.evenkeel.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Sessions as of a file that may only be read; to root every file is writable. */
public final class ReadOnlySessions {
    private ReadOnlySessions() {}

    public static Session of(Path file) throws IOException, SQLException {
        Path real = file.toRealPath();
        return new Session(Opening.again(real, true), real, true, true);
    }
}
