package app.evenkeel.document;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table on a page. In a right-to-left document its cells are written last column first, since the
 * layout does not mirror columns; {@link Tags} puts the reading order right again.
 */
final class PageTable {
    /** The table's font size and the space between two columns, as in the style sheet. */
    private static final double FONT = 9.5;

    private static final double GAP = 18;

    /** A longer word may be cut. */
    private static final int LONGEST_WORD = 24;

    private static final int MOST_LINES = 12;

    /** The font size of the rows of a table that is no table. */
    private static final double LIST_FONT = 10.5;

    private final Fonts fonts;
    private final boolean rightToLeft;
    private final double width;
    private final int room;

    PageTable(Fonts fonts, boolean rightToLeft, double width) {
        this.fonts = fonts;
        this.rightToLeft = rightToLeft;
        this.width = width;
        this.room = thousandths(width);
    }

    private static int thousandths(double points) {
        return (int) (points * 1000 / FONT);
    }

    void add(Element parent, Block.Table given) throws IOException {
        if (given.columns().isEmpty()) {
            return;
        }
        int[] wanted = new int[given.columns().size()];
        int[] needed = new int[wanted.length];
        measure(given, wanted, needed);
        if (Arrays.stream(needed).sum() > room
                || Arrays.stream(wanted).max().orElse(0) > most()
                || high(given)) {
            listed(parent, given);
        } else {
            drawn(parent, given, widths(wanted, needed));
        }
    }

    /** The longest text that makes a cell and not a chapter: no row may outgrow its page. */
    private int most() {
        return room * MOST_LINES / 3;
    }

    /** Whether a cell has so many lines of its own that the row may outgrow its page. */
    private static boolean high(Block.Table given) {
        return Stream.concat(
                        given.columns().stream().map(Block.Column::header),
                        given.rows().stream().flatMap(List::stream))
                .anyMatch(
                        text -> text.plain().chars().filter(c -> c == '\n').count() >= MOST_LINES);
    }

    /** Row by row where the columns cannot stand side by side. */
    private void listed(Element parent, Block.Table given) throws IOException {
        for (List<Text> cells : given.rows()) {
            Element row = Markup.add(parent, "div", "lines");
            for (int i = 0; i < cells.size(); i++) {
                Text header = given.columns().get(i).header();
                Text told =
                        header.plain().isBlank()
                                ? cells.get(i)
                                : header.and(": ").and(cells.get(i));
                Room line = Room.of(width, LIST_FONT, false);
                Inline.add(fonts, line, Markup.add(row, "p", "line"), told);
            }
        }
    }

    private void drawn(Element parent, Block.Table given, int[] widths) throws IOException {
        Element table = Markup.add(parent, "table", "data");
        if (given.columns().stream().anyMatch(column -> !column.header().plain().isBlank())) {
            List<Text> headers = given.columns().stream().map(Block.Column::header).toList();
            row(Markup.add(table, "thead"), "th", headers, given.columns(), widths);
        }
        Element body = Markup.add(table, "tbody");
        for (List<Text> cells : given.rows()) {
            row(body, "td", cells, given.columns(), widths);
        }
    }

    private void row(
            Element parent, String kind, List<Text> cells, List<Block.Column> columns, int[] widths)
            throws IOException {
        Element row = Markup.add(parent, "tr");
        int sum = Arrays.stream(widths).sum();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            order.add(i);
        }
        for (int i : rightToLeft ? order.reversed() : order) {
            List<String> styles = new ArrayList<>();
            styles.add(columns.get(i).number() ? "number" : "words");
            styles.add(i == 0 ? "first" : "");
            styles.add(i == cells.size() - 1 ? "last" : "");
            String style =
                    styles.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
            Element cell = Markup.add(row, kind, style);
            if (kind.equals("th")) {
                cell.setAttribute("scope", "col");
            }
            cell.setAttribute(
                    "style", String.format(Locale.ROOT, "width:%.3f%%", widths[i] * 100.0 / sum));
            Room cellRoom = Room.of(widths[i] * FONT / 1000 - GAP, FONT, kind.equals("th"));
            Inline.add(fonts, cellRoom, cell, cells.get(i));
        }
    }

    private void measure(Block.Table table, int[] wanted, int[] needed) throws IOException {
        for (int i = 0; i < wanted.length; i++) {
            measure(table.columns().get(i).header(), true, i, wanted, needed);
            for (List<Text> row : table.rows()) {
                measure(row.get(i), false, i, wanted, needed);
            }
        }
    }

    /** Each column's share of the whole width, its gap included. */
    private int[] widths(int[] wanted, int[] needed) {
        int[] widths = ColumnWidths.fit(wanted, needed, room);
        // What is left over goes to all alike, so that the hairlines span the page.
        int left = Math.max(0, room - Arrays.stream(widths).sum());
        return Arrays.stream(widths).map(w -> w + left / widths.length).toArray();
    }

    private void measure(Text text, boolean bold, int i, int[] wanted, int[] needed)
            throws IOException {
        for (List<Word> line : Word.lines(text)) {
            int length = thousandths(GAP);
            for (Word word : line) {
                String characters = fonts.drawable(word.characters());
                int size = thousandths(Room.points(fonts.width(characters, bold), FONT));
                length += size + fonts.width(" ", bold);
                int cut = word.together() ? size : Math.min(size, LONGEST_WORD * 500);
                needed[i] = Math.max(needed[i], cut + thousandths(GAP));
            }
            wanted[i] = Math.max(wanted[i], length);
        }
    }
}
