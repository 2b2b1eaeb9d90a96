package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.versions.Piece.Kind;

import java.util.ArrayList;
import java.util.List;

/** Leaves out the inside of a long stretch that stayed the same, away from what changed. */
final class Shortened {
    /** So many characters in a row are read without tiring. */
    private static final int LONG = 480;

    /** So many are left beside a change, to see where it is. */
    private static final int BESIDE = 160;

    private static final String LEFT_OUT = " […] ";

    private Shortened() {}

    static List<Piece> of(List<Piece> pieces) {
        List<Piece> shortened = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean tooLong = piece.is(Kind.KEPT) && piece.words().length() > LONG;
            shortened.add(
                    tooLong && pieces.size() > 1
                            ? Piece.kept(cut(piece.words(), i > 0, i < pieces.size() - 1))
                            : piece);
        }
        return shortened;
    }

    /**
     * @param before whether something changed before it
     * @param after whether something changed after it
     */
    private static String cut(String words, boolean before, boolean after) {
        String beginning = before ? words.substring(0, wordEnd(words)) : "";
        String end = after ? words.substring(wordBegin(words)) : "";
        return (before ? beginning + LEFT_OUT : LEFT_OUT.stripLeading()) + end;
    }

    private static int wordEnd(String words) {
        int space = words.lastIndexOf(' ', BESIDE);
        return space > 0 ? space : whole(words, BESIDE);
    }

    private static int wordBegin(String words) {
        int place = words.length() - BESIDE;
        int space = words.indexOf(' ', place);
        return space > 0 ? space + 1 : whole(words, place);
    }

    /** Not between the halves of one character. */
    private static int whole(String words, int place) {
        return Character.isLowSurrogate(words.charAt(place)) ? place - 1 : place;
    }
}
