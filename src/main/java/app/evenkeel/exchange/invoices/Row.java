package app.evenkeel.exchange.invoices;

import app.evenkeel.exchange.tables.Harmless;

import java.util.List;

/**
 * A line of a file below the header.
 *
 * @param line its number in the file, from 1
 */
record Row(long line, Header header, List<String> cells) {
    /**
     * What a column says, without spaces around it and the apostrophe that keeps spreadsheets from
     * running it; empty where the file has no such column.
     */
    String cell(Column column) {
        Integer index = header.columns().get(column);
        return index == null || index >= cells.size()
                ? ""
                : Harmless.original(cells.get(index).strip());
    }

    boolean says(Column column) {
        return !cell(column).isEmpty();
    }

    /** What is wrong with a cell. */
    WrongRow wrong(Column column, String rule) {
        return new WrongRow(header.name(column) + " " + rule);
    }
}
