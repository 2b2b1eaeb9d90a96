package app.evenkeel.exchange.invoices;

import java.util.List;

/**
 * A line of a file below the header.
 *
 * @param line its number in the file, from 1
 */
record Row(long line, Header header, List<String> cells) {
    /** What a column says, without spaces around it; empty where the file has no such column. */
    String cell(Column column) {
        Integer index = header.columns().get(column);
        return index == null || index >= cells.size() ? "" : cells.get(index).strip();
    }

    boolean says(Column column) {
        return !cell(column).isEmpty();
    }

    /** What is wrong with a cell. */
    WrongRow wrong(Column column, String rule) {
        return new WrongRow(header.name(column) + " " + rule);
    }
}
