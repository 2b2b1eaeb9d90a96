package app.evenkeel.letter;

import app.evenkeel.journal.Nearest;
import app.evenkeel.letter.TemplateText.Line;
import app.evenkeel.letter.TemplateText.Piece;
import app.evenkeel.letter.TemplateText.Place;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a template. A blank line begins a new paragraph, a line end within one stays a line end.
 * {@code {name}} is a variable, {@code {one|several}} a choice by the number of what the letter
 * asks for, two braces are one.
 */
final class TemplateReader {
    /** Of the name of a variable that there is not, in characters. */
    private static final int SHOWN = 40;

    private final Origin origin;
    private final String text;
    private final int number;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;

    private TemplateReader(Origin origin, String text, int number) {
        this.origin = origin;
        this.text = text;
        this.number = number;
    }

    /**
     * @throws LetterRefused naming its origin, the line and the column, if it cannot be read
     */
    static TemplateText read(Origin origin, String template) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        int number = 0;
        for (String line : template.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                paragraph.add(new TemplateReader(origin, line, number).line());
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
        }
        paragraphs.add(paragraph);
        return new TemplateText(origin, paragraphs);
    }

    private Line line() {
        int end = text.stripTrailing().length();
        at = text.length() - text.stripLeading().length();
        while (at < end) {
            char c = text.charAt(at);
            if ((c == '{' || c == '}') && text.startsWith(String.valueOf(c).repeat(2), at)) {
                words.append(c);
                at += 2;
            } else if (c == '{') {
                endWords();
                pieces.add(inBraces());
            } else if (c == '}') {
                throw wrong(
                        at,
                        new TemplateTrouble.BraceNotOpened(),
                        "a brace is closed that was not opened; write }} for a brace");
            } else {
                words.append(c);
                at++;
            }
        }
        endWords();
        pieces.forEach(this::checkAlone);
        return new Line(pieces);
    }

    private void checkAlone(Piece piece) {
        if (piece instanceof TemplateText.Blank(Variable variable, Place place)
                && variable.onlyAlone()
                && pieces.size() > 1) {
            throw refused(
                    origin,
                    place,
                    new TemplateTrouble.NotAlone(variable.id()),
                    "{%s} must stand alone on its line".formatted(variable.id()));
        }
    }

    private void endWords() {
        if (!words.isEmpty()) {
            pieces.add(new TemplateText.Words(words.toString()));
            words.setLength(0);
        }
    }

    private Piece inBraces() {
        int open = at;
        int close = text.indexOf('}', open);
        int next = text.indexOf('{', open + 1);
        if (close < 0 || (next >= 0 && next < close)) {
            throw wrong(
                    open,
                    new TemplateTrouble.BraceNotClosed(),
                    "the brace is not closed; write {{ for a brace");
        }
        at = close + 1;
        String inside = text.substring(open + 1, close);
        return inside.contains("|") ? choice(open, inside) : blank(open, inside.strip());
    }

    private Piece choice(int open, String inside) {
        String[] words = inside.split("\\|", -1);
        if (words.length != 2) {
            throw wrong(
                    open,
                    new TemplateTrouble.NotTwoSides(),
                    "a choice has two sides, for one and for several");
        }
        return new TemplateText.Choice(words[0], words[1]);
    }

    private Piece blank(int open, String name) {
        Variable variable = Variable.of(name).orElseThrow(() -> unknown(open, shortened(name)));
        return new TemplateText.Blank(variable, place(open));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > SHOWN
                ? name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…"
                : name;
    }

    private LetterRefused unknown(int open, String name) {
        String nearest = Nearest.one(name, Variable.ids()).orElse(null);
        return wrong(
                open,
                new TemplateTrouble.UnknownVariable(name, nearest),
                "there is no variable {%s}; %s"
                        .formatted(
                                name,
                                nearest == null
                                        ? "there are " + String.join(", ", Variable.ids())
                                        : "did you mean {%s}?".formatted(nearest)));
    }

    private LetterRefused wrong(int index, TemplateTrouble trouble, String what) {
        return refused(origin, place(index), trouble, what);
    }

    private Place place(int index) {
        return new Place(number, text.codePointCount(0, index) + 1);
    }

    static LetterRefused refused(Origin origin, Place place, TemplateTrouble trouble, String what) {
        return new LetterRefused(
                new LetterTrouble.WrongTemplate(
                        origin.whose(), place.line(), place.column(), trouble),
                "%s, line %s, column %s: %s%s"
                        .formatted(
                                origin.words(),
                                place.line(),
                                place.column(),
                                what,
                                what.endsWith("?") ? "" : "."));
    }
}
