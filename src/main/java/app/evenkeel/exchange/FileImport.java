package app.evenkeel.exchange;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.exchange.interchange.InterchangeReader;
import app.evenkeel.exchange.invoices.DateFormat;
import app.evenkeel.exchange.invoices.InvoiceFileReader;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Reads a file of any known format for a journal, without changing the journal. */
public final class FileImport {
    private final Holdings holdings;
    private final Defaults defaults;
    private final Capacity capacity;

    /**
     * @param capacity how large a file may be
     */
    public FileImport(Holdings holdings, Defaults defaults, Capacity capacity) {
        this.holdings = holdings;
        this.defaults = defaults;
        this.capacity = capacity;
    }

    /**
     * @param dateFormat how the dates of a CSV file are written, such as {@code M/d/yyyy}; null to
     *     find out from the file
     * @throws Refused naming the file, the place and the rule, if anything in it breaks one
     */
    public Imported read(Path path, @Nullable String dateFormat) {
        return switch (Extension.of(path)) {
            case "json" -> interchange(path, dateFormat);
            case "csv" -> invoices(path, dateFormat);
            default ->
                    throw new Refused(
                            "%s cannot be imported: files that end in .json (the interchange format) or .csv (invoices) can"
                                    .formatted(SourceFile.nameOf(path)));
        };
    }

    private Imported interchange(Path path, @Nullable String dateFormat) {
        if (dateFormat != null) {
            throw new Refused(
                    "A date format is for CSV files; the dates of %s are written YYYY-MM-DD"
                            .formatted(SourceFile.nameOf(path)));
        }
        return new InterchangeReader(holdings, defaults, capacity).read(file(path));
    }

    private Imported invoices(Path path, @Nullable String dateFormat) {
        DateFormat format = dateFormat == null ? null : DateFormat.of(dateFormat);
        return new InvoiceFileReader(holdings, defaults, capacity).read(file(path), format);
    }

    private SourceFile file(Path path) {
        return SourceFile.large(path, capacity.length());
    }
}
