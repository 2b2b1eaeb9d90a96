package app.evenkeel.store.backup;

import app.evenkeel.file.PrivateFiles;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A file under way: readable by its owner only, and gone if it does not come to its name. */
record Staged(Path file) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Staged.class);
    private static final Duration LONGEST = Duration.ofHours(1);

    /**
     * @param folder is made where it is not there
     */
    static Staged in(Path folder) throws IOException {
        Path file = folder.resolve(".evenkeel-" + UUID.randomUUID() + ".part");
        PrivateFiles.create(file);
        return new Staged(file);
    }

    /**
     * Removes what was under way when its process was ended: what is older than anything that is
     * still being made.
     */
    static void clearUnfinished(Path folder, Instant now) {
        FileTime old = FileTime.from(now.minus(LONGEST));
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(folder, ".evenkeel-*.part{,-*}")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (NoSuchFileException _) {
            // No folder, or another process was faster.
        } catch (IOException | DirectoryIteratorException e) {
            LOG.info("An unfinished copy could not be removed", e);
        }
    }

    /** Moves it to its name once it has reached the disk. */
    void moveTo(Path target) throws IOException {
        PrivateFiles.settle(file, target);
    }

    @Override
    public void close() throws IOException {
        for (String beside : List.of("", "-wal", "-shm", "-journal", "-newest")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + beside));
        }
    }
}
