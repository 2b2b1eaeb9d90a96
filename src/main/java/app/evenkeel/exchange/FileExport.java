package app.evenkeel.exchange;

import app.evenkeel.exchange.interchange.InterchangeWriter;
import app.evenkeel.file.SafeFile;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Refused;

import java.nio.file.Path;

/** Writes a journal, or a part of one, to a file. */
public final class FileExport {
    private FileExport() {}

    /**
     * Writes the file whole or not at all, readable by its owner only.
     *
     * @param journal without an owner where it is one client of a journal; its records are written
     *     in the order in which it has them
     * @throws Refused if the extension names no format that is written, or writing fails
     */
    public static void write(Path path, Journal journal) {
        if (!Extension.of(path).equals("json")) {
            throw new Refused(
                    "%s cannot be exported: a file that ends in .json (the interchange format) can"
                            .formatted(SourceFile.nameOf(path)));
        }
        SafeFile.write(path, out -> InterchangeWriter.write(journal, out));
    }
}
