package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.versions.Piece.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word, by their longest common subsequence. Where they have little in
 * common, or are so long that the comparison would take much time, the old words stand whole before
 * the new ones.
 */
record WordDifference(List<String> old, List<String> fresh) {
    /** A word with its marks, a stretch of spaces, or any other sign. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|\\X");

    /** As many pairs of words are compared at most: a few hundredths of a second, 16 MB. */
    private static final long MOST_PAIRS = 4_000_000;

    /** With less than this share of the words in common, two texts are read one after the other. */
    private static final double READABLE_SHARE = 0.3;

    /**
     * @return the pieces in order of reading; without those that were struck they are the new text,
     *     without those that were added the old one
     */
    static List<Piece> between(String old, String fresh) {
        return new WordDifference(tokens(old), tokens(fresh)).pieces();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<Piece> pieces() {
        int head = head();
        int tail = tail(head);
        WordDifference middle =
                new WordDifference(
                        old.subList(head, old.size() - tail),
                        fresh.subList(head, fresh.size() - tail));
        List<Piece> compared = middle.compared();
        long common =
                words(old.subList(0, head)) + words(old.subList(old.size() - tail, old.size()));
        for (Piece piece : compared) {
            common += piece.is(Kind.KEPT) ? words(tokens(piece.words())) : 0;
        }
        if (common < READABLE_SHARE * Math.max(words(old), words(fresh))) {
            return oneAfterTheOther(String.join("", old), String.join("", fresh));
        }
        Pieces pieces = new Pieces();
        pieces.add(Kind.KEPT, String.join("", old.subList(0, head)));
        compared.forEach(piece -> pieces.add(piece.kind(), piece.words()));
        pieces.add(Kind.KEPT, String.join("", old.subList(old.size() - tail, old.size())));
        return pieces.readable();
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(t -> Character.isLetterOrDigit(t.codePointAt(0))).count();
    }

    private static List<Piece> oneAfterTheOther(String old, String fresh) {
        List<Piece> pieces = new ArrayList<>();
        if (!old.isEmpty()) {
            pieces.add(Piece.struck(old));
        }
        if (!fresh.isEmpty()) {
            pieces.add(Piece.added(fresh));
        }
        return pieces;
    }

    /** How many words are the same at the beginning. */
    private int head() {
        int head = 0;
        while (head < Math.min(old.size(), fresh.size()) && old.get(head).equals(fresh.get(head))) {
            head++;
        }
        return head;
    }

    /** How many words are the same at the end, apart from those at the beginning. */
    private int tail(int head) {
        int most = Math.min(old.size(), fresh.size()) - head;
        int tail = 0;
        while (tail < most
                && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private List<Piece> compared() {
        if ((long) old.size() * fresh.size() > MOST_PAIRS) {
            return oneAfterTheOther(String.join("", old), String.join("", fresh));
        }
        int[][] common = common();
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                pieces.add(Piece.kept(old.get(i)));
                i++;
                j++;
            } else if (j == fresh.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Piece.struck(old.get(i)));
                i++;
            } else {
                pieces.add(Piece.added(fresh.get(j)));
                j++;
            }
        }
        return pieces;
    }

    /** How much is common to what follows on each pair of places. */
    private int[][] common() {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(fresh.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
