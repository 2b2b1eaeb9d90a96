package app.evenkeel.desktop.versions;

import java.util.ArrayList;
import java.util.List;

/**
 * What something was and what it became; either may be empty.
 *
 * @param pieces both in order of reading
 */
record Turn(String was, String now, List<Piece> pieces) {
    /** What stays as it is. */
    static Turn kept(String words) {
        return new Turn(words, words, List.of(Piece.kept(words)));
    }

    /** A text, compared word by word. */
    static Turn ofText(String was, String now) {
        return new Turn(was, now, Shortened.of(WordDifference.between(was, now)));
    }

    /** Something said in a few words, and what is said instead. */
    static Turn ofValue(String was, String now, String arrow) {
        List<Piece> pieces = new ArrayList<>();
        if (!was.isEmpty()) {
            pieces.add(Piece.struck(was));
        }
        if (!was.isEmpty() && !now.isEmpty()) {
            pieces.add(Piece.kept(arrow));
        }
        if (!now.isEmpty()) {
            pieces.add(Piece.added(now));
        }
        return new Turn(was, now, pieces);
    }
}
