package app.evenkeel.exchange.invoices;

import app.evenkeel.exchange.invoices.DayAndMonth.Order;
import app.evenkeel.file.Excerpt;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of one column. Where day and month could change places, the column itself must show
 * which is which: by a date that can be read in one way only, and none that contradicts it. Another
 * column proves nothing, because programs do mix formats.
 *
 * @param order null where no date of the column needs one
 * @param format as the user gave it; null to find out from the column
 */
record DateColumn(Column column, @Nullable Order order, @Nullable DateFormat format) {
    /**
     * @throws Refused if the column leaves open which number is the day
     */
    static DateColumn of(SourceFile file, Column column, Table table, @Nullable DateFormat format) {
        if (format != null) {
            return new DateColumn(column, null, format);
        }
        Shown<Order> shown = new Shown<>();
        if (table.header().has(column)) {
            table.each(row ->
                    DayAndMonth.of(row.cell(column)).ifPresent(date -> show(shown, row, date)));
        }
        Row open = shown.open();
        Map<Order, Row> ways = shown.ways();
        if (ways.size() > 1) {
            throw contradictory(file, column, ways);
        } else if (ways.isEmpty() && open != null) {
            throw ambiguous(file, column, open);
        }
        return new DateColumn(
                column, ways.isEmpty() ? null : ways.keySet().iterator().next(), null);
    }

    private static void show(Shown<Order> shown, Row row, DayAndMonth date) {
        date.only().ifPresent(order -> shown.one(order, row));
        if (date.ambiguous()) {
            shown.two(row);
        }
    }

    private static Refused ambiguous(SourceFile file, Column column, Row row) {
        String date = row.cell(column);
        char mark = date.replaceAll("[0-9]", "").charAt(0);
        return file.refused(
                "the column %s leaves open whether the day or the month comes first (line %d: %s): say it with --date-format %s or --date-format %s"
                        .formatted(
                                row.header().name(column),
                                row.line(),
                                Excerpt.quoted(date),
                                "M/d/yyyy".replace('/', mark),
                                "d/M/yyyy".replace('/', mark)));
    }

    private static Refused contradictory(SourceFile file, Column column, Map<Order, Row> shown) {
        Row[] rows = new EnumMap<>(shown).values().toArray(Row[]::new);
        return file.refused(
                "the column %s has the day first on line %d (%s) and the month first on line %d (%s)"
                        .formatted(
                                rows[0].header().name(column),
                                rows[0].line(),
                                Excerpt.quoted(rows[0].cell(column)),
                                rows[1].line(),
                                Excerpt.quoted(rows[1].cell(column))));
    }

    LocalDate read(Row row) {
        String text = row.cell(column);
        return find(text)
                .orElseThrow(() ->
                        row.wrong(
                                column,
                                text.isEmpty()
                                        ? "is empty"
                                        : "must be a date, not " + Excerpt.quoted(text)));
    }

    Optional<LocalDate> find(String text) {
        if (format != null) {
            return format.read(text);
        }
        // Where the column showed no order, its dates are the same in both.
        Order known = order == null ? Order.DAY_FIRST : order;
        return IsoDate.read(text).or(() -> DayAndMonth.of(text).flatMap(d -> d.in(known)));
    }
}
