package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.versions.Piece.Kind;

import java.util.List;

/**
 * A part of an entry, and what became of it.
 *
 * @param name what the part is called; empty where the line above says it
 * @param pieces in order of reading
 * @param own whether they are the user's words, which run their own way
 * @param said what a screen reader says of it
 */
record Line(String name, List<Piece> pieces, boolean own, String said) {
    Line {
        pieces = List.copyOf(pieces);
    }

    /** Whether it is a text of which no word stayed. */
    boolean rewritten() {
        return own && pieces.stream().noneMatch(p -> p.is(Kind.KEPT));
    }
}
