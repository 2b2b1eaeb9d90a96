package app.evenkeel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs a list of commands in one process, as the packaging does once, so that the JVM records what
 * starting needs (packaging/training.txt).
 */
final class Training {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** Where JavaFX keeps what it draws with on a screen, by packages of its own. */
    private static final URI GRAPHICS = URI.create("jrt:/javafx.graphics/com/sun/");

    private static final List<String> SCREEN = List.of("glass/ui/gtk", "glass/ui", "prism/es2");

    private Training() {}

    /** Stops at the first command that fails and answers its exit code. */
    static int run(Path list, ToIntFunction<String[]> program) {
        loadScreen();
        for (String line : lines(list)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            System.out.println("> " + line);
            int code = program.applyAsInt(arguments(line));
            if (code != 0) {
                return code;
            }
        }
        return 0;
    }

    /** The words after the first, which is the program's name. */
    static String[] arguments(String line) {
        return WORD.matcher(line)
                .results()
                .skip(1)
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .toArray(String[]::new);
    }

    /** Trained is without a screen, for which there are classes that would be missing. */
    private static void loadScreen() {
        for (String part : SCREEN) {
            Path folder = Path.of(GRAPHICS.resolve(part));
            if (Files.isDirectory(folder)) {
                classes(folder).forEach(Training::load);
            }
        }
    }

    private static List<String> classes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.subpath(2, file.getNameCount()).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')).replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Training.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Iterable<String> lines(Path list) {
        try {
            return Files.readAllLines(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
