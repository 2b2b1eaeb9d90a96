package app.evenkeel.document;

import java.util.stream.Collectors;

/**
 * A document as plain text: at most 76 code points to a line, pages of 58 lines with a form feed
 * between them. Right-to-left words stay in logical order, for a reader that turns them itself.
 */
public final class PlainText {
    private PlainText() {}

    public static String of(Document document) {
        return TextPages.of(TextLines.of(Harmless.of(document))).stream()
                .map(page -> page.stream().map(line -> line + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining("\f"));
    }
}
