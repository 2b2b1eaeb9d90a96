import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The house format, google-java-format's AOSP style: {@code check|write STATE FOLDER…}.
 *
 * <p>{@code check} leaves the list of wrongly formatted files in {@code STATE/wrong}, which exists
 * only then and on which the build fails; {@code write} rewrites them. Texts found right are
 * remembered by their hash in {@code STATE/right}, so that only changed files cost time.
 */
void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    Path state = Path.of(args[1]);
    Path rightFile = state.resolve("right");
    Set<String> known =
            Files.exists(rightFile) ? Set.copyOf(Files.readAllLines(rightFile)) : Set.of();
    Set<String> right = new HashSet<>();
    Set<String> wrong = new TreeSet<>();

    for (Path file : sources(List.of(args).subList(2, args.length))) {
        String text = Files.readString(file);
        String hash = hash(text);
        if (!known.contains(hash)) {
            String formatted = formatted(text);
            if (!formatted.equals(text)) {
                wrong.add(file.toString());
                if (!write) {
                    continue;
                }
                Files.writeString(file, formatted);
                hash = hash(formatted);
            }
        }
        right.add(hash);
    }

    Files.createDirectories(state);
    Files.write(rightFile, right);
    Path wrongFile = state.resolve("wrong");
    Files.deleteIfExists(wrongFile);
    if (write) {
        wrong.forEach(file -> IO.println("rewritten: " + file));
    } else if (!wrong.isEmpty()) {
        wrong.forEach(file -> System.err.println("not in the house format: " + file));
        Files.write(wrongFile, wrong);
    }
}

List<Path> sources(List<String> folders) throws IOException {
    var found = new TreeSet<Path>();
    for (String folder : folders) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
        }
    }
    return List.copyOf(found);
}

String formatted(String text) {
    try {
        var formatter = new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
        String used = RemoveUnusedImports.removeUnusedImports(text);
        return formatter.formatSource(ImportOrderer.reorderImports(used, Style.AOSP));
    } catch (FormatterException _) {
        return text; // not Java: the compiler says so better
    }
}

String hash(String text) {
    try {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
        throw new AssertionError(e);
    }
}
