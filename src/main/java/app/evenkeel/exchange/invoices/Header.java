package app.evenkeel.exchange.invoices;

import app.evenkeel.file.Excerpt;
import app.evenkeel.file.SourceFile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first line of a file.
 *
 * @param names as they stand there
 * @param columns where each recognised column stands
 */
record Header(List<String> names, Map<Column, Integer> columns) {
    /** Far more than anybody's table has; a first line of nothing but commas has millions. */
    static final int MOST = 1000;

    private static final int UNUSED_SHOWN = 10;

    /**
     * @throws app.evenkeel.journal.Refused if two columns say the same, one is missing, or there
     *     are too many
     */
    static Header of(SourceFile file, List<String> names) {
        if (names.size() > MOST) {
            throw file.refused("the first line has more than %d columns".formatted(MOST));
        }
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < names.size(); i++) {
            Column column = Column.of(names.get(i)).orElse(null);
            Integer before = column == null ? null : columns.putIfAbsent(column, i);
            if (column != null && before != null) {
                throw file.refused(
                        "the columns %s and %s both give the %s"
                                .formatted(
                                        Excerpt.quoted(names.get(before)),
                                        Excerpt.quoted(names.get(i)),
                                        column.what()));
            }
        }
        missing(file, columns);
        return new Header(names, columns);
    }

    private static void missing(SourceFile file, Map<Column, Integer> columns) {
        String missing =
                Stream.of(Column.CLIENT, Column.NUMBER, Column.ISSUED, Column.AMOUNT)
                        .filter(c -> !columns.containsKey(c))
                        .filter(c -> c != Column.CLIENT || !columns.containsKey(Column.CLIENT_ID))
                        .map(c -> "the %s (%s)".formatted(c.what(), String.join(", ", c.headers())))
                        .collect(Collectors.joining(" and no column for "));
        if (!missing.isEmpty()) {
            throw file.refused("the first line names no column for " + missing);
        }
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** A column's name as the file has it. */
    String name(Column column) {
        Integer index = columns.get(column);
        return index == null ? column.what() : Excerpt.plain(names.get(index).strip(), 60);
    }

    /**
     * The names of columns that say nothing known, the first of them; empty where there are none.
     */
    String unused() {
        List<String> unused =
                names.stream()
                        .filter(name -> !name.isBlank() && Column.of(name).isEmpty())
                        .map(name -> Excerpt.plain(name.strip(), 60))
                        .toList();
        int more = unused.size() - UNUSED_SHOWN;
        String shown = String.join(", ", unused.stream().limit(UNUSED_SHOWN).toList());
        return more > 0 ? shown + " and %d more".formatted(more) : shown;
    }
}
