package app.evenkeel.cli;

import app.evenkeel.document.Document;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.Pdf;
import app.evenkeel.document.PlainText;
import app.evenkeel.document.PrintProgress;
import app.evenkeel.document.PrintWish;
import app.evenkeel.document.Printed;
import app.evenkeel.document.Printing;
import app.evenkeel.file.SafeFile;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.mail.MailEnds;
import app.evenkeel.letter.mail.MailFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/** Where a document goes: standard output, a file, a printer. */
record Paper(Door door) {

    /** To a file, or as text to standard output. */
    void give(Document document, @Nullable Path file) {
        give(document, file, null);
    }

    /**
     * To a file, on paper, or both; to neither, as text to standard output.
     *
     * @param printer blank for the default one; null where nothing is printed
     */
    void give(Document document, @Nullable Path file, @Nullable String printer) {
        give(document, file, printer, ".txt or .pdf");
    }

    /**
     * @param extensions those of the files that the document can be written to
     */
    void give(Document document, @Nullable Path file, @Nullable String printer, String extensions) {
        if (file != null || printer == null) {
            write(document, file, extensions);
        }
        if (printer != null) {
            print(document, printer);
        }
    }

    /** As text to standard output, or to a file in the format of its extension. */
    private void write(Document document, @Nullable Path file, String extensions) {
        if (file == null) {
            door.out().print(PlainText.of(document));
            // Before anything is recorded as sent.
            if (door.out().checkError()) {
                throw new Refused("The document could not be written whole to where it was sent");
            }
            return;
        }
        byte[] bytes = bytes(document, format(file, extensions));
        SafeFile.write(file, out -> out.write(bytes));
    }

    /** As an e-mail that has not been sent, with the pages attached. */
    void mail(Draft draft, MailEnds ends, Path file) {
        byte[] pages = bytes(draft.document(), FileFormat.PDF);
        byte[] mail = MailFile.of(draft.document(), draft.fileName(), ends, pages);
        SafeFile.write(file, out -> out.write(mail));
    }

    private static FileFormat format(Path file, String extensions) {
        return FileFormat.of(file)
                .orElseThrow(() ->
                        new Refused(
                                "%s cannot be written: the file's name must end in %s"
                                        .formatted(SourceFile.nameOf(file), extensions)));
    }

    /**
     * On paper.
     *
     * @param printer blank for the default one
     */
    void print(Document document, String printer) {
        try {
            Printed printed =
                    Printing.print(
                            bytes(document, FileFormat.PDF),
                            PrintWish.all(printer.isBlank() ? null : printer),
                            document.title(),
                            PrintProgress.NONE);
            if (printed == Printed.WAITING) {
                door.note("The printer is stopped; the document waits in its queue.");
            } else {
                door.say("Sent to the printer.");
            }
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
