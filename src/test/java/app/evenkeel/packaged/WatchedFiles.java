package app.evenkeel.packaged;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Every file and folder that is seen in some folders, as long as one looks. */
final class WatchedFiles implements AutoCloseable {
    private final Map<Path, String> widest = new ConcurrentSkipListMap<>();
    private final List<Path> folders;
    private final Thread watch;
    private volatile boolean looking = true;

    /**
     * @param folders themselves are not meant
     */
    WatchedFiles(List<Path> folders) {
        this.folders = folders;
        watch =
                Thread.ofPlatform()
                        .start(() -> {
                            do {
                                folders.forEach(this::look);
                            } while (looking);
                        });
    }

    private void look(Path folder) {
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes is)
                                throws IOException {
                            if (!path.equals(folder)) {
                                note(path);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path path, BasicFileAttributes is) {
                            note(path);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path path, IOException gone) {
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path path, IOException gone) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
            Thread.sleep(5);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(Path path) {
        try {
            String now = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            widest.merge(path, now, (before, _) -> closed(before) ? now : before);
        } catch (IOException _) {
            // Gone while it was looked at.
        }
    }

    private static boolean closed(String permissions) {
        return permissions.endsWith("------");
    }

    /** What was seen, each with its permissions; where they changed, with those that were wider. */
    Map<Path, String> seen() {
        return widest;
    }

    /** Ends when a last look has been taken. */
    @Override
    public void close() {
        looking = false;
        try {
            watch.join();
            folders.forEach(this::look);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
