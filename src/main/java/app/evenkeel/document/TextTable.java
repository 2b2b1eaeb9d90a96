package app.evenkeel.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table as aligned columns; as a list of rows where the columns cannot stand side by side. */
final class TextTable {
    /** A longer word may be cut, so that one endless word does not starve the other columns. */
    private static final int LONGEST_WORD = 16;

    private final Block.Table table;
    private final Direction direction;

    private TextTable(Block.Table table, Direction direction) {
        this.table = table;
        this.direction = direction;
    }

    static List<Line> lines(Block.Table table, Direction direction, int width) {
        if (table.columns().isEmpty()) {
            return List.of();
        }
        return new TextTable(table, direction).lines(width);
    }

    private List<Line> lines(int width) {
        int room = width - Wrapping.length(direction.gap()) * (table.columns().size() - 1);
        int[] wanted = widths(TextTable::longestLine);
        int[] needed = widths(TextTable::longestWord);
        // A mark that takes no room on paper still counts as a code point of its line.
        for (int less = 0; Arrays.stream(needed).sum() <= room - less; less++) {
            List<Line> lines = aligned(ColumnWidths.fit(wanted, needed, room - less));
            if (lines.stream().allMatch(line -> Wrapping.length(line.text()) <= width)) {
                return lines;
            }
        }
        return listed(width);
    }

    private interface Measure {
        int of(Text text);
    }

    private int[] widths(Measure measure) {
        return IntStream.range(0, table.columns().size())
                .map(i ->
                        table.rows().stream()
                                .mapToInt(row -> measure.of(row.get(i)))
                                .reduce(measure.of(table.columns().get(i).header()), Math::max))
                .toArray();
    }

    private static int longestLine(Text text) {
        return Wrapping.columns(text, Integer.MAX_VALUE).stream()
                .mapToInt(Wrapping::columns)
                .max()
                .orElse(1);
    }

    private static int longestWord(Text text) {
        return Word.lines(text).stream()
                .flatMap(List::stream)
                .flatMap(word -> word.pieces().stream())
                .mapToInt(piece -> {
                    int length = Wrapping.columns(piece.characters());
                    return piece.together() ? length : Math.min(length, LONGEST_WORD);
                })
                .max()
                .orElse(1);
    }

    private List<Line> aligned(int[] widths) {
        List<Text> headers = table.columns().stream().map(Block.Column::header).toList();
        List<String> top = new ArrayList<>();
        if (headers.stream().anyMatch(header -> !header.plain().isBlank())) {
            top.addAll(row(headers, widths));
            top.add(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        }
        List<Line> lines = new ArrayList<>();
        top.forEach(text -> lines.add(Line.heading(text, Line.Joint.NEVER)));
        boolean first = true;
        for (List<Text> row : table.rows()) {
            Line.Joint joint = first ? Line.Joint.NEVER : Line.Joint.FREE;
            for (String text : row(row, widths)) {
                lines.add(new Line(text, joint, true, first ? List.of() : top));
                joint = Line.Joint.RELUCTANT;
            }
            first = false;
        }
        return lines;
    }

    private List<String> row(List<Text> cells, int[] widths) {
        List<List<String>> wrapped =
                IntStream.range(0, widths.length)
                        .mapToObj(i -> Wrapping.columns(cells.get(i), widths[i]))
                        .toList();
        int height = Math.max(1, wrapped.stream().mapToInt(List::size).max().orElse(1));
        return IntStream.range(0, height)
                .mapToObj(i -> line(wrapped.stream().map(lines -> at(lines, i)).toList(), widths))
                .toList();
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(Math.max(0, widths[i] - Wrapping.columns(cell)));
            line.append(i == 0 ? "" : direction.gap());
            line.append(table.columns().get(i).number() ? padding + cell : cell + padding);
            filled = cell.isEmpty() ? filled : line.length();
        }
        line.setLength(filled);
        return direction.start(line.toString().stripTrailing());
    }

    private List<Line> listed(int width) {
        List<Line> lines = new ArrayList<>();
        for (List<Text> row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add(Line.of("", Line.Joint.FREE));
            }
            Line.Joint joint = lines.isEmpty() ? Line.Joint.NEVER : Line.Joint.FREE;
            for (int i = 0; i < row.size(); i++) {
                Text header = table.columns().get(i).header();
                Text told =
                        header.plain().isBlank() ? row.get(i) : header.and(": ").and(row.get(i));
                for (String text : Wrapping.hanging("", told, width)) {
                    lines.add(Line.of(direction.start(text), joint));
                    joint = Line.Joint.RELUCTANT;
                }
            }
        }
        return lines;
    }
}
