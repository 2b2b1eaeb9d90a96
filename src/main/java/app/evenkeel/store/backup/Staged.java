package app.evenkeel.store.backup;

import app.evenkeel.file.PrivateFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A file under way: readable by its owner only, and gone if it does not come to its name. */
record Staged(Path file) implements AutoCloseable {
    /**
     * @param folder is made where it is not there
     */
    static Staged in(Path folder) throws IOException {
        Path file = folder.resolve(".evenkeel-" + UUID.randomUUID() + ".part");
        PrivateFiles.create(file);
        return new Staged(file);
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
