package app.evenkeel.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * A template, read: paragraphs of lines of pieces.
 *
 * @param origin where it comes from, for what is said about its errors
 */
record TemplateText(Origin origin, List<List<Line>> paragraphs) {
    /** One line of the template. */
    record Line(List<Piece> pieces) {
        Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** What a line is made of. */
    sealed interface Piece {}

    record Words(String words) implements Piece {}

    record Blank(Variable variable, Place place) implements Piece {}

    /** Words for one invoice or request, and words for several. */
    record Choice(String one, String several) implements Piece {}

    /** Where a piece begins, counted from 1 in characters as a reader counts them. */
    record Place(int line, int column) {}

    TemplateText {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    boolean names(Variable variable) {
        return lines().flatMap(line -> line.pieces().stream())
                .anyMatch(p -> p instanceof Blank(Variable v, Place _) && v == variable);
    }

    /** Whether its own words say something. */
    boolean says(String words) {
        return lines().flatMap(line -> line.pieces().stream())
                .anyMatch(p -> p instanceof Words(String said) && said.contains(words));
    }

    Stream<Line> lines() {
        return paragraphs.stream().flatMap(List::stream);
    }
}
