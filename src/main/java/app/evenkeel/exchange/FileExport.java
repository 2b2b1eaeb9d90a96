package app.evenkeel.exchange;

import app.evenkeel.exchange.interchange.InterchangeWriter;
import app.evenkeel.exchange.tables.TableKind;
import app.evenkeel.exchange.tables.TableWriter;
import app.evenkeel.file.SafeFile;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

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
        if (Extension.of(path).equals("csv")) {
            throw new Refused(
                    "A CSV file holds one table: name it with --table %s".formatted(tables()));
        } else if (!Extension.of(path).equals("json")) {
            throw new Refused(
                    "%s cannot be exported: a file that ends in .json (the interchange format) or .csv (a table) can"
                            .formatted(SourceFile.nameOf(path)));
        }
        SafeFile.write(path, out -> InterchangeWriter.write(journal, out));
    }

    /**
     * Writes one table, as {@link #write(Path, Journal)} the whole.
     *
     * @param on the day on which invoices stand as the table says
     */
    public static void write(Path path, Journal journal, TableKind table, LocalDate on) {
        if (!Extension.of(path).equals("csv")) {
            throw new Refused(
                    "%s cannot hold a table: a file that ends in .csv can"
                            .formatted(SourceFile.nameOf(path)));
        }
        SafeFile.write(path, out -> TableWriter.write(table, journal, on, out));
    }

    private static String tables() {
        return Arrays.stream(TableKind.values())
                .map(TableKind::id)
                .collect(Collectors.joining(", "));
    }
}
