package app.evenkeel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A document as one writes it into a message, from the salutation to the name: without letterhead
 * and title, every paragraph one line, because the reader's program wraps lines to its own width
 * and shows columns in no order.
 */
public final class MessageText {
    private Direction direction;
    private final List<String> parts = new ArrayList<>();

    private MessageText(Direction direction) {
        this.direction = direction;
    }

    /** Lines end with a line feed; blank lines part what stands apart. */
    public static String of(Document document) {
        Document harmless = Harmless.of(document);
        MessageText text =
                new MessageText(Direction.of(harmless.rightToLeft(), harmless.blocks().toString()));
        harmless.blocks().forEach(text::add);
        return text.parts.stream().map(part -> part + "\n").collect(Collectors.joining("\n"));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Letterhead _ -> {
                // A message has its own.
            }
            case Block.Heading heading -> {
                if (heading.level() > 1) {
                    part(List.of(heading.text()));
                }
            }
            case Block.Paragraph paragraph -> part(List.of(paragraph.text()));
            case Block.Lines lines -> part(lines.lines());
            case Block.Bullets bullets ->
                    part(bullets.items().stream().map(MessageText::item).toList());
            case Block.Table table ->
                    part(
                            table.rows().stream()
                                    .map(row -> item(told(table.columns(), row)))
                                    .toList());
            case Block.BarChart chart -> {
                part(List.of(chart.caption()));
                part(
                        chart.bars().stream()
                                .map(bar -> item(bar.label().and(": ").and(bar.words())))
                                .toList());
            }
            case Block.Passage passage -> {
                Direction around = direction;
                direction = around.within(passage.rightToLeft());
                passage.blocks().forEach(this::add);
                direction = around;
            }
            case Block.Signature signature -> part(signature.lines());
        }
    }

    private static Text item(Text text) {
        return Text.of("– ").and(text);
    }

    /** A row in one line, each cell after its column's header. */
    private static Text told(List<Block.Column> columns, List<Text> row) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.get(i).plain().isBlank())
                .mapToObj(i -> told(columns.get(i).header(), row.get(i)))
                .reduce((one, other) -> one.and(", ").and(other))
                .orElse(Text.of(""));
    }

    private static Text told(Text header, Text cell) {
        return header.plain().isBlank() ? cell : header.and(": ").and(cell);
    }

    private void part(List<Text> texts) {
        String lines =
                texts.stream()
                        .flatMap(text -> Wrapping.lines(text, Integer.MAX_VALUE).stream())
                        .filter(line -> !line.isEmpty())
                        .map(direction::start)
                        .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            parts.add(lines);
        }
    }
}
