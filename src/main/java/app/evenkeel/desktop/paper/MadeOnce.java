package app.evenkeel.desktop.paper;

import app.evenkeel.document.Document;
import app.evenkeel.document.Pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A document's PDF, made when it is first wanted: hundreds of pages take many seconds. */
final class MadeOnce {
    private final Document document;
    private byte @Nullable [] bytes;

    MadeOnce(Document document) {
        this.document = document;
    }

    synchronized byte[] by(Pdf pdf) throws IOException {
        byte[] known = bytes;
        if (known == null) {
            known = pdf.of(document);
            bytes = known;
        }
        return known;
    }
}
