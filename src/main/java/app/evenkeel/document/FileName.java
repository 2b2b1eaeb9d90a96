package app.evenkeel.document;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names for files that Windows, macOS and Linux all take. */
public final class FileName {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern COLON = Pattern.compile(":(?=\\s)");
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
     * are left out. Where they are too long together, the longest are cut off, so that the others
     * still tell the file from its neighbours.
     */
    public static String of(String... words) {
        List<String> parts =
                Arrays.stream(words).map(FileName::harmless).filter(w -> !w.isEmpty()).toList();
        int each = roomForEach(parts);
        String name =
                trimmed(parts.stream().map(w -> trimmed(shortened(w, each))).collect(joining(" ")));
        if (name.isEmpty()) {
            return "document";
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    private static String harmless(String words) {
        String name = Normalizer.normalize(words, Normalizer.Form.NFC);
        name = UNSEEN.matcher(name).replaceAll("");
        name = COLON.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("-");
        return trimmed(SPACE.matcher(name).replaceAll(" "));
    }

    /** The most characters that each may have so that all fit. */
    private static int roomForEach(List<String> parts) {
        int room = LONGEST - Math.max(0, parts.size() - 1);
        int each = room;
        while (each > 1 && together(parts, each) > room) {
            each--;
        }
        return each;
    }

    private static int together(List<String> parts, int each) {
        return parts.stream().mapToInt(p -> Math.min(each, p.codePointCount(0, p.length()))).sum();
    }

    private static String shortened(String name, int longest) {
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest));
    }

    /** Dots hide a file in front and vanish at the end, hyphens in front look like options. */
    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }
}
