package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.letter.TemplateText.Blank;
import app.evenkeel.letter.TemplateText.Choice;
import app.evenkeel.letter.TemplateText.Line;
import app.evenkeel.letter.TemplateText.Piece;
import app.evenkeel.letter.TemplateText.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a template with values. A value is never read as a template itself. */
final class Filling {
    /** A line of the template, filled. */
    sealed interface Filled {}

    /** Words on a line; never blank. */
    record Said(String line) implements Filled {}

    /** A variable alone on its line that is more than words. */
    record Standing(Variable variable, List<Block> blocks) implements Filled {}

    private final TemplateText template;
    private final Values values;

    private Filling(TemplateText template, Values values) {
        this.template = template;
        this.values = values;
    }

    /**
     * The lines in their paragraphs. What has nothing to say falls away with its line.
     *
     * @throws LetterRefused if a variable has no value
     */
    static List<List<Filled>> of(TemplateText template, Values values) {
        Filling filling = new Filling(template, values);
        return template.paragraphs().stream()
                .map(lines -> lines.stream().map(filling::line).flatMap(Optional::stream).toList())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** As they stand in the letter. */
    static List<Block> blocks(List<List<Filled>> paragraphs, Unbroken unbroken) {
        List<Block> blocks = new ArrayList<>();
        for (List<Filled> paragraph : paragraphs) {
            List<Text> lines = new ArrayList<>();
            for (Filled filled : paragraph) {
                switch (filled) {
                    case Said(String line) -> lines.add(unbroken.in(line));
                    case Standing(_, List<Block> standing) -> {
                        endParagraph(blocks, lines);
                        blocks.addAll(standing);
                    }
                }
            }
            endParagraph(blocks, lines);
        }
        return blocks;
    }

    private static void endParagraph(List<Block> blocks, List<Text> lines) {
        if (lines.size() == 1) {
            blocks.add(new Block.Paragraph(lines.getFirst()));
        } else if (!lines.isEmpty()) {
            blocks.add(new Block.Lines(lines));
        }
        lines.clear();
    }

    private Optional<Filled> line(Line line) {
        if (line.pieces().size() == 1 && line.pieces().getFirst() instanceof Blank blank) {
            Optional<List<Block>> alone = values.alone(blank.variable());
            if (alone.isPresent()) {
                return alone.filter(blocks -> !blocks.isEmpty())
                        .map(blocks -> new Standing(blank.variable(), blocks));
            }
        }
        StringBuilder words = new StringBuilder();
        boolean fellAway = false;
        boolean ended = false;
        for (Piece piece : line.pieces()) {
            String more = ended ? withoutFullStop(words(piece)) : words(piece);
            words.append(fellAway && endsOpen(words) ? more.stripLeading() : more);
            fellAway = more.isEmpty();
            ended = piece instanceof Blank blank && values.endsSentence(blank.variable());
        }
        String said = words.toString().strip();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Said(said));
    }

    private static String withoutFullStop(String words) {
        return words.startsWith(".") && !words.startsWith("..") ? words.substring(1) : words;
    }

    /** Whether a space would be one too many. */
    private static boolean endsOpen(StringBuilder words) {
        return words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
    }

    private String words(Piece piece) {
        return switch (piece) {
            case Words(String words) -> words;
            case Choice(String one, String several) -> values.number() == 1 ? one : several;
            case Blank blank -> value(blank);
        };
    }

    private String value(Blank blank) {
        Variable variable = blank.variable();
        String value = values.within(variable).plain();
        if (!value.isBlank()) {
            return value;
        } else if (variable.mayBeEmpty()) {
            return "";
        }
        throw TemplateReader.refused(
                template.origin(),
                blank.place(),
                new TemplateTrouble.EmptyVariable(variable.id(), variable.missing()),
                "{%s} has no value; %s".formatted(variable.id(), variable.remedy()));
    }
}
