package app.evenkeel.document;

import java.io.IOException;

/** Pages of any words, wherever a document has words. */
public final class HostilePages {
    private static final Pdf PDF = new Pdf();

    private HostilePages() {}

    public static void of(String words) throws IOException {
        String language = words.length() % 2 == 0 ? "en" : "he";
        Document document = Hostile.with(words, language);
        PlainText.of(document);
        PDF.of(document);
    }
}
