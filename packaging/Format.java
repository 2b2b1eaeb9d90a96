import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The house format: google-java-format, AOSP. {@code check FOLDER…} or {@code write FOLDER…}. */
void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    var formatter = new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
    var wrong = new ArrayList<String>();
    for (Path file : sources(List.of(args).subList(1, args.length))) {
        String text = Files.readString(file);
        String formatted = formatted(formatter, file, text);
        if (!formatted.equals(text)) {
            wrong.add(file.toString());
            if (write) {
                Files.writeString(file, formatted);
            }
        }
    }
    if (wrong.isEmpty()) {
        return;
    }
    if (write) {
        IO.println("Rewritten in the house format: " + String.join(" ", wrong));
        return;
    }
    System.err.println("Not in the house format: " + String.join(" ", wrong));
    System.err.println("Mend it with: mvn -Pformat process-sources");
    System.exit(1);
}

List<Path> sources(List<String> folders) throws IOException {
    var found = new ArrayList<Path>();
    for (String folder : folders) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
        }
    }
    return found.stream().sorted().toList();
}

String formatted(Formatter formatter, Path file, String text) {
    try {
        String used = RemoveUnusedImports.removeUnusedImports(text);
        return formatter.formatSource(ImportOrderer.reorderImports(used, Style.AOSP));
    } catch (FormatterException e) {
        System.err.println(file + ": " + e.getMessage());
        System.exit(1);
        throw new AssertionError(e);
    }
}
