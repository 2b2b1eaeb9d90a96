package app.evenkeel.survival;

import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with a journal and all that processes of ours need: SQLite unpacked, as it is in the
 * packaged program, and a temporary folder of their own, which shows what they leave behind.
 */
record Ground(Path folder) {
    Ground {
        try {
            Files.createDirectories(folder.resolve("data"));
            Files.createDirectories(folder.resolve("temporary"));
            Files.createDirectories(folder.resolve("native"));
            Path library = folder.resolve("native").resolve(LibraryLoaderUtil.getNativeLibName());
            if (!Files.exists(library)) {
                unpackTo(library);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void unpackTo(Path library) throws IOException {
        String packed =
                LibraryLoaderUtil.getNativeLibResourcePath()
                        + "/"
                        + LibraryLoaderUtil.getNativeLibName();
        try (@Nullable InputStream in = JDBC.class.getResourceAsStream(packed)) {
            Files.copy(in, library);
        }
    }

    Path journal() {
        return folder.resolve("data/journal.db");
    }

    /** Starts a class of ours as a process of its own. */
    Victim start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** The words that start a class of ours, but for its name. */
    List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                "-Dorg.sqlite.tmpdir=" + folder.resolve("temporary"),
                "-Dorg.sqlite.lib.path=" + folder.resolve("native"),
                "-cp",
                classPath());
    }

    Victim run(List<String> command) throws IOException {
        Path out = Files.createTempFile(folder, "said", null);
        Path err = Files.createTempFile(folder, "complained", null);
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        process.getOutputStream().close();
        return new Victim(process, out, err);
    }

    private static String classPath() {
        return Stream.of(Ground.class, JournalFile.class, JDBC.class, LoggerFactory.class)
                .map(Ground::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What lies in a folder of the ground. */
    List<String> in(String name) throws IOException {
        return names(folder.resolve(name));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
