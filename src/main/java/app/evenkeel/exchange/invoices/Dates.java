package app.evenkeel.exchange.invoices;

import app.evenkeel.file.SourceFile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a file that hold dates. */
record Dates(DateColumn issued, DateColumn due, DateColumn paid, DateColumn disputed) {
    static Dates of(SourceFile file, Table table, @Nullable DateFormat format) {
        return new Dates(
                column(file, table, Column.ISSUED, format),
                column(file, table, Column.DUE, format),
                column(file, table, Column.PAID, format),
                column(file, table, Column.DISPUTED, format));
    }

    private static DateColumn column(
            SourceFile file, Table table, Column column, @Nullable DateFormat format) {
        return DateColumn.of(file, column, table, format);
    }

    /** How the dates were read, where the file had to show it; empty where nothing was to find. */
    List<String> notes(Header header) {
        return Stream.of(DayAndMonth.Order.values())
                .map(order -> note(header, order))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String note(Header header, DayAndMonth.Order order) {
        String names =
                Stream.of(issued, due, paid, disputed)
                        .filter(c -> c.order() == order)
                        .map(c -> header.name(c.column()))
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? null
                : "The dates of %s were read as %s.".formatted(names, order.words());
    }
}
