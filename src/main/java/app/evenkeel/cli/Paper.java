package app.evenkeel.cli;

import app.evenkeel.document.Document;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.Pdf;
import app.evenkeel.document.PlainText;
import app.evenkeel.document.Printing;
import app.evenkeel.exchange.file.SafeFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/** Where a document goes: standard output, a file, a printer. */
record Paper(Door door) {

    /**
     * To a file, on paper, or both; to neither, as text to standard output.
     *
     * @param printer blank for the default one; null where nothing is printed
     */
    void give(Document document, @Nullable Path file, @Nullable String printer) {
        if (file != null || printer == null) {
            give(document, file);
        }
        if (printer != null) {
            print(document, printer.isBlank() ? null : printer);
            door.say("Sent to the printer.");
        }
    }

    /** As text to standard output, or to a file in the format of its extension. */
    void give(Document document, @Nullable Path file) {
        if (file == null) {
            door.out().print(PlainText.of(document));
            // Before anything is recorded as sent.
            if (door.out().checkError()) {
                throw new Refused("The document could not be written whole to where it was sent");
            }
            return;
        }
        byte[] bytes = bytes(document, format(file));
        SafeFile.write(file, out -> out.write(bytes));
    }

    private static FileFormat format(Path file) {
        return FileFormat.of(file)
                .orElseThrow(() ->
                        new Refused(
                                "%s cannot be written: the file's name must end in .txt or .pdf"
                                        .formatted(Plain.line(file.toString()))));
    }

    /** On paper, on the named printer or the default one. */
    private void print(Document document, @Nullable String printer) {
        try {
            Printing.print(bytes(document, FileFormat.PDF), printer, document.title());
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] bytes(Document document, FileFormat format) {
        try {
            return format.bytes(document, new Pdf());
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }
}
