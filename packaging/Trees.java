import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders and jars as trees of files. */
final class Trees {
    private Trees() {}

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void deleteIn(Path jar, String folder) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            delete(inside.getPath(folder));
        }
    }

    /** Copies the files of one folder in a jar whose path there fits a pattern. */
    static void unpack(Path jar, String folder, String pattern, Path to) throws IOException {
        Files.createDirectories(to);
        try (FileSystem inside = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.list(inside.getPath(folder))) {
            PathMatcher wanted = inside.getPathMatcher(pattern);
            for (Path file : files.filter(wanted::matches).toList()) {
                Path copy = to.resolve(file.getFileName().toString());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
