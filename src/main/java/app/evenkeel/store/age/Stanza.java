package app.evenkeel.store.age;

import java.util.List;

/**
 * One way to the file's key.
 *
 * @param arguments the first names the kind
 * @param body base64, without line ends
 */
record Stanza(List<String> arguments, String body) {
    static final int LINE = 64;

    String kind() {
        return arguments.getFirst();
    }

    /** Ends with a line shorter than the full ones, even if it is empty. */
    String text() {
        StringBuilder text = new StringBuilder("-> " + String.join(" ", arguments) + "\n");
        int start = 0;
        while (body.length() - start >= LINE) {
            text.append(body, start, start + LINE).append('\n');
            start += LINE;
        }
        return text.append(body, start, body.length()).append('\n').toString();
    }
}
