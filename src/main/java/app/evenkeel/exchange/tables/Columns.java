package app.evenkeel.exchange.tables;

import app.evenkeel.journal.Money;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of a table whose lines are each made from one thing. */
final class Columns<R> {
    private record Column<R>(String name, Function<R, String> cell) {}

    private final List<Column<R>> columns = new ArrayList<>();

    /** What somebody has written. */
    Columns<R> text(String name, Function<R, String> text) {
        return plain(name, row -> Harmless.text(text.apply(row)));
    }

    /** The program's own words and whole numbers, in which nothing is dangerous. */
    Columns<R> plain(String name, Function<R, String> cell) {
        columns.add(new Column<>(name, cell));
        return this;
    }

    Columns<R> day(String name, Function<R, @Nullable LocalDate> day) {
        return plain(
                name,
                row -> {
                    LocalDate on = day.apply(row);
                    return on == null ? "" : on.toString();
                });
    }

    Columns<R> amount(String name, Function<R, @Nullable Money> money) {
        return plain(
                name,
                row -> {
                    Money amount = money.apply(row);
                    return amount == null ? "" : decimal(amount.amount());
                });
    }

    /** Three digits after a point could be thousands; a fourth says that they are not. */
    private static String decimal(BigDecimal amount) {
        return (amount.scale() == 3 ? amount.setScale(4) : amount).toPlainString();
    }

    void writeHead(CsvWriter csv) {
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    void write(CsvWriter csv, R row) {
        csv.writeRecord(columns.stream().map(column -> column.cell().apply(row)).toList());
    }
}
