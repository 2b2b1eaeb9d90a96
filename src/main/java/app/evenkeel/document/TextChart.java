package app.evenkeel.document;

import java.util.List;

/** Bars of blocks, each after its label and before its words. */
final class TextChart {
    private static final int LONGEST_BAR = 32;

    private TextChart() {}

    static List<Line> lines(Block.BarChart chart, Direction direction, int width) {
        double most = chart.bars().stream().mapToDouble(Block.Bar::value).max().orElse(0);
        Block.Column column = new Block.Column(Text.of(""), false);
        Block.Table table =
                new Block.Table(
                        List.of(column, column),
                        chart.bars().stream()
                                .map(bar -> List.of(bar.label(), drawn(bar, most)))
                                .toList());
        return TextTable.lines(table, direction, width);
    }

    /** What is not nothing shows at least one block. */
    private static Text drawn(Block.Bar bar, double most) {
        if (bar.value() <= 0) {
            return bar.words();
        }
        int length = (int) Math.max(1, Math.round(bar.value() / most * LONGEST_BAR));
        return Text.together("█".repeat(length)).and(" ").and(bar.words());
    }
}
