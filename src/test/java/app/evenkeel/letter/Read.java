package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.Text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be read in a letter. */
final class Read {
    private Read() {}

    /** All words of a document, a line for each text. */
    static String words(Document document) {
        return words(document.blocks().stream());
    }

    /** The words that the letter's prose has: without head, table and signature. */
    static String body(Document document) {
        return words(
                document.blocks().stream()
                        .filter(b -> b instanceof Block.Paragraph || b instanceof Block.Lines));
    }

    private static String words(Stream<Block> blocks) {
        return blocks.flatMap(Read::texts).map(Text::plain).collect(Collectors.joining("\n"));
    }

    static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Letterhead head ->
                    Stream.of(head.sender(), head.addressee(), head.date()).flatMap(List::stream);
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Lines lines -> lines.lines().stream();
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Table table ->
                    Stream.concat(
                            table.columns().stream().map(Block.Column::header),
                            table.rows().stream().flatMap(List::stream));
            case Block.BarChart chart ->
                    chart.bars().stream().flatMap(bar -> Stream.of(bar.label(), bar.words()));
            case Block.Passage passage -> passage.blocks().stream().flatMap(Read::texts);
            case Block.Signature signature -> signature.lines().stream();
        };
    }
}
