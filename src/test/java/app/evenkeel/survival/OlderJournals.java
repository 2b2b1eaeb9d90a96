package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Journals that earlier versions of the program wrote, kept as they left them. */
final class OlderJournals {
    /** Where the form stands in the file, by SQLite's file format. */
    private static final int USER_VERSION = 60;

    private OlderJournals() {}

    static void unpack(int form, Path file) throws IOException {
        String name = "journal-%d.db.gz".formatted(form);
        try (@Nullable InputStream packed = JournalFile.class.getResourceAsStream(name)) {
            assertThat(packed).as(name).isNotNull();
            Files.copy(new GZIPInputStream(packed), file);
        }
    }

    /** The form of a journal that has nothing beside it. */
    static int form(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(USER_VERSION);
            return bytes.readInt();
        }
    }
}
