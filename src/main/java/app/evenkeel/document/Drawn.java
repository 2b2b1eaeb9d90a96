package app.evenkeel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line in the order in which it is drawn.
 *
 * @param meant what each character stands for, with the marks that its neighbourhood needs
 * @param rightToLeft whether its paragraph runs so
 */
record Drawn(List<Glyph> glyphs, List<String> meant, boolean rightToLeft) {
    /**
     * @param shown the character as it is drawn, a bracket perhaps turned
     * @param said the character as it was written
     * @param turned whether it is part of words that run from right to left
     */
    record Glyph(String shown, String said, boolean turned) {
        /** What a program that copies text knows of a single character. */
        private Kind kind() {
            return switch (Character.getDirectionality(said.codePointAt(0))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> Kind.RIGHT_TO_LEFT;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                        Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                        Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                        Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                        Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR ->
                        Kind.LEFT_TO_RIGHT;
                default -> Kind.NEITHER;
            };
        }
    }

    private enum Kind {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        NEITHER
    }

    private static final String LRM = "\u200E";
    private static final String RLM = "\u200F";

    Drawn {
        glyphs = List.copyOf(glyphs);
        meant = List.copyOf(meant);
    }

    static Drawn of(List<Glyph> glyphs, boolean rightToLeft) {
        List<String> meant = new ArrayList<>(glyphs.stream().map(Glyph::said).toList());
        if (glyphs.stream().map(Glyph::turned).distinct().count() > 1 || rightToLeft) {
            for (int i = 1; i < glyphs.size(); i++) {
                String mark =
                        rightToLeft
                                ? inRightToLeft(glyphs.get(i - 1), glyphs.get(i))
                                : inLeftToRight(glyphs.get(i - 1), glyphs.get(i));
                mark(meant, glyphs, i, mark);
            }
            Glyph last = glyphs.getLast();
            if (rightToLeft && !last.turned() && last.kind() == Kind.NEITHER) {
                meant.set(meant.size() - 1, meant.getLast() + LRM);
            }
        }
        return new Drawn(glyphs, meant, rightToLeft);
    }

    /**
     * Such a program turns a line of Hebrew back from the right: what begins like Latin goes on
     * until a Hebrew letter, whatever of a space or a stop lies between them.
     */
    private static String inRightToLeft(Glyph left, Glyph right) {
        if (left.turned()) {
            boolean latin = !right.turned() || right.kind() == Kind.LEFT_TO_RIGHT;
            return latin && left.kind() != Kind.RIGHT_TO_LEFT ? RLM : "";
        }
        if (!right.turned()) {
            return "";
        }
        return (left.kind() == Kind.NEITHER ? LRM : "")
                + (right.kind() == Kind.LEFT_TO_RIGHT ? RLM : "");
    }

    private static String inLeftToRight(Glyph left, Glyph right) {
        if (left.turned()) {
            return !right.turned() && right.kind() != Kind.LEFT_TO_RIGHT ? LRM : "";
        }
        return right.turned() && right.kind() != Kind.RIGHT_TO_LEFT ? RLM : "";
    }

    /** On what is no letter, where there is a choice: a search should find the words. */
    private static void mark(List<String> meant, List<Glyph> glyphs, int i, String mark) {
        if (mark.isEmpty()) {
            return;
        }
        if (Character.isLetterOrDigit(glyphs.get(i - 1).said().codePointAt(0))) {
            meant.set(i, mark + meant.get(i));
        } else {
            meant.set(i - 1, meant.get(i - 1) + mark);
        }
    }

    String characters() {
        return glyphs.stream().map(Glyph::shown).collect(Collectors.joining());
    }

    /** Letters that run from left to right, less those that run from right to left. */
    int leaning() {
        return glyphs.stream()
                .mapToInt(glyph ->
                        switch (Character.getDirectionality(glyph.said().codePointAt(0))) {
                            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
                            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> -1;
                            default -> 0;
                        })
                .sum();
    }

    /** Whether reading the glyphs alone would mislead. */
    boolean differs() {
        return !String.join("", meant).equals(characters());
    }
}
