package app.evenkeel.cli;

import app.evenkeel.document.Document;
import app.evenkeel.document.PageSize;
import app.evenkeel.document.Pdf;
import app.evenkeel.document.PlainText;
import app.evenkeel.document.Printing;
import app.evenkeel.exchange.file.SafeFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Where a document goes: standard output, a file, a printer. */
record Paper(Door door) {

    /** As text to standard output, or to a file in the format of its extension. */
    void give(Document document, @Nullable Path file) {
        if (file == null) {
            door.out().print(PlainText.of(document));
            if (door.out().checkError()) {
                throw new Refused("The draft could not be written whole to where it was sent");
            }
            return;
        }
        byte[] bytes = bytes(document, file);
        SafeFile.write(file, out -> out.write(bytes));
    }

    private static byte[] bytes(Document document, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return PlainText.of(document).getBytes(StandardCharsets.UTF_8);
        } else if (name.endsWith(".pdf")) {
            return pdf(document);
        }
        throw new Refused(
                "%s cannot be written: the file's name must end in .txt or .pdf"
                        .formatted(Plain.line(file.toString())));
    }

    /** On paper, on the named printer or the default one. */
    void print(Document document, @Nullable String printer) {
        try {
            Printing.print(pdf(document), printer, document.title());
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] pdf(Document document) {
        try {
            return new Pdf().of(document, PageSize.A4);
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }
}
