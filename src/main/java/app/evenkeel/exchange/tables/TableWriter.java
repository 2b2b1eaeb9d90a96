package app.evenkeel.exchange.tables;

import app.evenkeel.exchange.tables.Tables.Of;
import app.evenkeel.exchange.tables.Tables.Paid;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Relation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Writes one kind of fact as a CSV file. */
public final class TableWriter {
    /** By which Excel knows UTF-8; without it every letter with a mark would be two. */
    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private TableWriter() {}

    /**
     * Writes everything, flushes, and leaves the stream open.
     *
     * @param on the day on which invoices stand as the table says
     */
    public static void write(TableKind kind, Journal journal, LocalDate on, OutputStream stream)
            throws IOException {
        stream.write(MARK);
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.NON_EMPTY)
                        .build(stream, StandardCharsets.UTF_8);
        try {
            table(kind, journal.relations(), on, csv);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void table(
            TableKind kind, List<Relation> relations, LocalDate on, CsvWriter csv) {
        switch (kind) {
            case CLIENTS -> write(Tables.clients(), relations, TableWriter::client, csv);
            case ENTRIES -> write(Tables.entries(), relations, Relation::entries, csv);
            case INVOICES -> write(Tables.invoices(on), relations, Relation::invoices, csv);
            case PAYMENTS -> write(Tables.payments(), relations, TableWriter::payments, csv);
            case ACCOUNTS -> write(Tables.accounts(), relations, Relation::accounts, csv);
        }
    }

    private static List<Client> client(Relation relation) {
        return List.of(relation.client());
    }

    private static List<Paid> payments(Relation relation) {
        return relation.invoices().stream()
                .flatMap(i -> i.payments().stream().map(payment -> new Paid(i, payment)))
                .toList();
    }

    private static <F> void write(
            Columns<Of<F>> columns,
            List<Relation> relations,
            Function<Relation, List<F>> facts,
            CsvWriter csv) {
        columns.writeHead(csv);
        for (Relation relation : relations) {
            facts.apply(relation)
                    .forEach(fact -> columns.write(csv, new Of<>(relation.client(), fact)));
        }
    }
}
