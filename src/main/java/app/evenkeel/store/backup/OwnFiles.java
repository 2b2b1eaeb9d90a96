package app.evenkeel.store.backup;

import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that are a journal: no copy of it may come in their place. */
record OwnFiles(Path journal, Path backups) {
    private static final List<String> BESIDE =
            List.of("", "-wal", "-shm", "-journal", "-newest", "-seal", "-window", "-erasing");

    /**
     * @throws JournalRefused if a copy would take the place of the journal, of a file beside it, or
     *     of one of its backups
     */
    void refuseAsTarget(Path file) throws IOException {
        for (String end : BESIDE) {
            if (same(file, journal.resolveSibling(journal.getFileName() + end))) {
                throw refused(
                        file,
                        "%s belongs to the journal itself, so no copy was put there; choose another name.");
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && same(folder, backups)) {
            throw refused(
                    file,
                    "%s lies where the journal keeps its own backups, so no copy was put there; choose another folder.");
        }
    }

    /**
     * @throws JournalRefused if a journal would be restored from itself
     */
    void refuseAsSource(Path file) throws IOException {
        if (same(file, journal)) {
            throw refused(
                    file, "%s is the journal itself, so nothing was restored; name a backup.");
        }
    }

    private static boolean same(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isSameFile(one, other);
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static JournalRefused refused(Path file, String sentence) {
        return new JournalRefused(
                new JournalTrouble.OfFile(FileTrouble.ITS_OWN, file), sentence.formatted(file));
    }
}
