package app.evenkeel.document;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** Bars on a page: a table whose middle column is drawn and whose others say the same in words. */
final class PageChart {
    /** The chart's font size and the space between two columns, as in the style sheet. */
    private static final double FONT = 9;

    private static final double GAP = 10;

    private static final double WIDEST_LABEL = 0.35;
    private static final double WIDEST_WORDS = 0.3;

    /** Labels and words longer than this stand in lines of their own, without bars. */
    private static final int MOST_LINES = 6;

    private final Fonts fonts;
    private final boolean rightToLeft;
    private final double width;

    PageChart(Fonts fonts, boolean rightToLeft, double width) {
        this.fonts = fonts;
        this.rightToLeft = rightToLeft;
        this.width = width;
    }

    void add(Element parent, Block.BarChart chart) throws IOException {
        Element figure = Markup.add(parent, "div", "chart");
        if (!chart.caption().plain().isBlank()) {
            Room room = Room.of(width, FONT + 0.5, true);
            Inline.add(fonts, room, Markup.add(figure, "p", "caption"), chart.caption());
        }
        if (chart.bars().isEmpty()) {
            return;
        }
        double label = share(chart, Block.Bar::label);
        double words = share(chart, Block.Bar::words);
        if (Math.max(label, words) > MOST_LINES * WIDEST_WORDS) {
            told(figure, chart);
        } else {
            drawn(figure, chart, Math.min(WIDEST_LABEL, label), Math.min(WIDEST_WORDS, words));
        }
    }

    /** No room for a bar beside so many words. */
    private void told(Element figure, Block.BarChart chart) throws IOException {
        Room room = Room.of(width, FONT, false);
        for (Block.Bar bar : chart.bars()) {
            Text text = bar.label().and(" ").and(bar.words());
            Inline.add(fonts, room, Markup.add(figure, "p", "line"), text);
        }
    }

    private void drawn(Element figure, Block.BarChart chart, double label, double words)
            throws IOException {
        double most = chart.bars().stream().mapToDouble(Block.Bar::value).max().orElse(0);
        Element table = Markup.add(Markup.add(figure, "table", "bars"), "tbody");
        for (Block.Bar bar : chart.bars()) {
            Element row = Markup.add(table, "tr");
            // As in a table, the layout does not mirror columns.
            if (rightToLeft) {
                words(row, bar, words);
                bar(row, bar.value() / most, 1 - label - words);
                label(row, bar, label);
            } else {
                label(row, bar, label);
                bar(row, bar.value() / most, 1 - label - words);
                words(row, bar, words);
            }
        }
    }

    private void label(Element row, Block.Bar bar, double share) throws IOException {
        Element cell = cell(row, "th", "label", share);
        cell.setAttribute("scope", "row");
        words(cell, bar.label(), share);
    }

    private void words(Element row, Block.Bar bar, double share) throws IOException {
        words(cell(row, "td", "value", share), bar.words(), share);
    }

    private void words(Element cell, Text text, double share) throws IOException {
        Room room = Room.of(width * share - GAP, FONT, false);
        Inline.add(fonts, room, cell, text);
    }

    /** What is not nothing shows at least a hair. */
    private static void bar(Element row, double length, double share) {
        Element cell = cell(row, "td", "bar", share);
        if (length > 0) {
            sized(Markup.add(cell, "div", "length"), Math.max(0.005, length));
        }
    }

    private static Element cell(Element row, String name, String style, double share) {
        return sized(Markup.add(row, name, style), share);
    }

    private static Element sized(Element element, double share) {
        element.setAttribute("style", String.format(Locale.ROOT, "width:%.2f%%", share * 100));
        return element;
    }

    /** The part of the page's width that the longest of these texts takes on one line. */
    private double share(Block.BarChart chart, Function<Block.Bar, Text> part) throws IOException {
        double most = 0;
        for (Block.Bar bar : chart.bars()) {
            String words = fonts.drawable(part.apply(bar).plain());
            most = Math.max(most, Room.points(fonts.width(words, false), FONT));
        }
        return (most + GAP) / width;
    }
}
