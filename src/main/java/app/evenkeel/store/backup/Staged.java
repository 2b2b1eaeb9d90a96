package app.evenkeel.store.backup;

import app.evenkeel.file.PrivateFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file under way: readable by its owner only, and gone if it does not come to its name. */
record Staged(Path file) implements AutoCloseable {
    private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal", "-newest");
    private static final Pattern NAME =
            Pattern.compile("\\.evenkeel-[0-9a-f-]{36}\\.part(" + String.join("|", BESIDE) + ")");

    /**
     * @param folder is made where it is not there
     */
    static Staged in(Path folder) throws IOException {
        Path file = folder.resolve(".evenkeel-" + UUID.randomUUID() + ".part");
        PrivateFiles.create(file);
        return new Staged(file);
    }

    /** Takes away what was under way when the program was ended, or the computer. */
    static void clear(Path folder, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Staged::isUnderWay).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isUnderWay(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    /** Moves it to its name once it has reached the disk. */
    void moveTo(Path target) throws IOException {
        PrivateFiles.settle(file, target);
    }

    @Override
    public void close() throws IOException {
        for (String beside : BESIDE) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + beside));
        }
    }
}
