package app.evenkeel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Runs a list of commands in one process, as the packaging does once, so that the JVM records what
 * starting needs (packaging/training.txt).
 */
final class Training {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Training() {}

    /** Stops at the first command that fails and answers its exit code. */
    static int run(Path list, ToIntFunction<String[]> program) {
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

    private static Iterable<String> lines(Path list) {
        try {
            return Files.readAllLines(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
