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
    private final TemplateText template;
    private final Values values;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Text> lines = new ArrayList<>();

    private Filling(TemplateText template, Values values) {
        this.template = template;
        this.values = values;
    }

    static List<Block> of(TemplateText template, Values values) {
        Filling filling = new Filling(template, values);
        for (List<Line> paragraph : template.paragraphs()) {
            paragraph.forEach(filling::add);
            filling.endParagraph();
        }
        return filling.blocks;
    }

    private void add(Line line) {
        Optional<List<Block>> alone =
                line.pieces().size() == 1 && line.pieces().getFirst() instanceof Blank blank
                        ? values.alone(blank.variable())
                        : Optional.empty();
        if (alone.isPresent()) {
            endParagraph();
            blocks.addAll(alone.get());
            return;
        }
        Text text = new Text(List.of());
        for (Piece piece : line.pieces()) {
            text = text.and(text(piece));
        }
        if (!text.plain().isBlank()) {
            lines.add(text);
        }
    }

    private void endParagraph() {
        if (lines.size() == 1) {
            blocks.add(new Block.Paragraph(lines.getFirst()));
        } else if (!lines.isEmpty()) {
            blocks.add(new Block.Lines(lines));
        }
        lines.clear();
    }

    private Text text(Piece piece) {
        return switch (piece) {
            case Words(String words) -> Text.of(words);
            case Choice(String one, String several) ->
                    Text.of(values.number() == 1 ? one : several);
            case Blank blank -> value(blank);
        };
    }

    private Text value(Blank blank) {
        Variable variable = blank.variable();
        if (variable.onlyAlone()) {
            throw TemplateReader.refused(
                    template.whose(),
                    blank.place(),
                    new TemplateTrouble.NotAlone(variable.id()),
                    "{%s} must stand alone on its line".formatted(variable.id()));
        }
        Text value = values.within(variable);
        if (value.plain().isBlank() && !variable.mayBeEmpty()) {
            throw TemplateReader.refused(
                    template.whose(),
                    blank.place(),
                    new TemplateTrouble.EmptyVariable(variable.id(), variable.missing()),
                    "{%s} has no value; %s".formatted(variable.id(), variable.remedy()));
        }
        return value;
    }
}
