package app.evenkeel.exchange;

import java.nio.file.Path;
import java.util.Locale;

/** The end of a file's name, which says what format it has. */
final class Extension {
    private Extension() {}

    /** In lower case and without the dot; empty where there is none. */
    static String of(Path path) {
        Path name = path.getFileName();
        String text = name == null ? "" : name.toString();
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
