package app.evenkeel.exchange.invoices;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.file.Excerpt;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A CSV file (RFC 4180), with commas, semicolons or tabs: whichever makes most of the header. Its
 * rows are read anew each time, so that they take no memory.
 */
record Table(SourceFile file, Header header, char separator, Capacity capacity) {
    /** In characters; with more, a quotation mark or an end of line is missing. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int LONGEST_ROW = 1 << 22;

    /** A line as the separator cuts it. */
    private record Line(char separator, List<String> cells) {
        long known() {
            return cells.stream().limit(Header.MOST).filter(c -> Column.of(c).isPresent()).count();
        }
    }

    /**
     * @throws Refused if it is not CSV, or its header does not do
     */
    static Table of(SourceFile file, Capacity capacity) {
        Line first =
                Stream.of(',', ';', '\t')
                        .flatMap(separator -> first(file, separator).stream())
                        .max(
                                Comparator.comparingLong(Line::known)
                                        .thenComparingInt(l -> l.cells().size()))
                        .orElseThrow(() -> file.refused("the file has no first line with names"));
        return new Table(file, Header.of(file, first.cells()), first.separator(), capacity);
    }

    /**
     * Goes through the rows that say anything: spreadsheets leave rows of nothing but separators at
     * the end.
     *
     * @throws Refused if the file is not CSV to its end, or has too many rows
     */
    void each(Consumer<Row> take) {
        try (CsvReader<CsvRecord> reader = reader(file, separator)) {
            Iterator<Row> rows =
                    reader.stream()
                            .skip(1)
                            .map(r -> new Row(r.getStartingLineNumber(), header, r.getFields()))
                            .filter(row -> !row.cells().stream().allMatch(String::isBlank))
                            .iterator();
            for (long row = 0; rows.hasNext(); row++) {
                if (row == capacity.rows()) {
                    throw capacity.tooMany(file, row, "rows");
                }
                take.accept(rows.next());
            }
        } catch (CsvParseException e) {
            throw refused(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Line> first(SourceFile file, char separator) {
        try (CsvReader<CsvRecord> reader = reader(file, separator)) {
            return reader.stream().findFirst().map(r -> new Line(separator, r.getFields()));
        } catch (CsvParseException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(SourceFile file, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                // Rows of the wrong length are counted with the other wrong rows.
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.of(
                                h -> h.maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW)),
                        file.stream(),
                        StandardCharsets.UTF_8);
    }

    private static Refused refused(SourceFile file, CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof Refused said) {
            return said;
        }
        return file.refused(
                "the file is not CSV: " + Excerpt.plain(String.valueOf(cause.getMessage()), 160));
    }
}
