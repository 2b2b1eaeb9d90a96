package app.evenkeel.document;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Names for files that Windows, macOS and Linux all take. */
public final class FileName {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern EDGES = Pattern.compile("^[. -]+|[. -]+$");

    /** What Windows takes for devices, whatever follows a dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|(COM|LPT)[0-9\u00B9\u00B2\u00B3])( *\\..*)?");

    /** At 4 bytes each within the 255 bytes that a name may have, with an extension. */
    private static final int LONGEST = 60;

    private FileName() {}

    /**
     * A name of these words in this order, without an extension, 1 to 60 characters; blank words
     * are left out.
     */
    public static String of(String... words) {
        String name = Arrays.stream(words).filter(w -> !w.isBlank()).collect(joining(" "));
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = UNSEEN.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("-");
        name = SPACE.matcher(name).replaceAll(" ");
        name = trimmed(shortened(trimmed(name)));
        if (name.isEmpty()) {
            return "document";
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }

    /** Dots hide a file in front and vanish at the end, hyphens in front look like options. */
    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }
}
