package app.evenkeel.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Text laid into lines of a width, in code points or in the columns that they take on paper. */
final class Wrapping {
    private final int width;
    private final ToIntFunction<CharSequence> measure;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /**
     * The size of the line so far; counted anew for each word, an endless line would take hours.
     */
    private int filled;

    private Wrapping(int width, ToIntFunction<CharSequence> measure) {
        this.width = width;
        this.measure = measure;
    }

    /** Lines of at most so many code points, without spaces at their ends; none without words. */
    static List<String> lines(Text text, int width) {
        return lines(text, width, Wrapping::length);
    }

    /** Lines of at most so many columns. */
    static List<String> columns(Text text, int width) {
        return lines(text, width, Wrapping::columns);
    }

    private static List<String> lines(Text text, int width, ToIntFunction<CharSequence> measure) {
        List<List<Word>> given = Word.lines(text);
        if (given.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        Wrapping wrapping = new Wrapping(width, measure);
        for (List<Word> words : given) {
            words.forEach(wrapping::add);
            wrapping.endLine();
        }
        return wrapping.lines;
    }

    /** The first line after {@code mark}, the others below its words. */
    static List<String> hanging(String mark, Text text, int width) {
        int indent = mark.codePointCount(0, mark.length());
        List<String> lines = new ArrayList<>(lines(text, width - indent));
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? mark : " ".repeat(indent);
            lines.set(i, lines.get(i).isEmpty() ? "" : before + lines.get(i));
        }
        return lines;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** The room on paper, where marks upon letters take none. */
    static int columns(CharSequence text) {
        return (int) text.codePoints().filter(c -> !zeroWidth(c)).count();
    }

    private static boolean zeroWidth(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private int size(CharSequence text) {
        return measure.applyAsInt(text);
    }

    private void add(Word word) {
        String characters = word.characters();
        int space = line.isEmpty() ? 0 : 1;
        if (filled + space + size(characters) > width && space > 0) {
            endLine();
            space = 0;
        }
        put(" ".repeat(space));
        if (fits(characters)) {
            put(characters);
        } else {
            word.pieces().forEach(this::force);
        }
    }

    /** A word longer than a line: cut between its pieces, and within a piece only if it must be. */
    private void force(Word.Piece piece) {
        String rest = piece.characters();
        if (fits(rest)) {
            put(rest);
            return;
        }
        if (piece.together() && size(rest) <= width) {
            endLine();
            put(rest);
            return;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(rest);
        int from = 0;
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            append(rest.substring(from, to));
            from = to;
        }
    }

    private void append(String character) {
        if (!fits(character) && !line.isEmpty()) {
            endLine();
        }
        // More marks on one letter than a line holds: no language has them, an attack has.
        character
                .codePoints()
                .forEach(c -> {
                    if (filled >= width) {
                        endLine();
                    }
                    put(Character.toString(c));
                });
    }

    private boolean fits(String characters) {
        return filled + size(characters) <= width;
    }

    private void put(String characters) {
        line.append(characters);
        filled += size(characters);
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
    }
}
