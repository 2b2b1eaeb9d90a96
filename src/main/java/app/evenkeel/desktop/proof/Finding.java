package app.evenkeel.desktop.proof;

import app.evenkeel.desktop.control.Mark;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words of a text that want attention.
 *
 * @param mark their place, and what is said about them
 * @param marked the words themselves
 * @param name what is wrong with them, short enough for a label; may be empty
 * @param better what could stand in their place; empty where nothing is known
 */
public record Finding(Mark mark, String marked, String name, String better) {
    /** In a text at a place. */
    public static Finding of(String text, Mark mark, String name, String better) {
        return new Finding(mark, text.substring(mark.from(), mark.to()), name, better);
    }

    /** Whether its words still stand in a text where they were found. */
    public boolean holdsIn(String text) {
        return text.startsWith(marked, mark.from());
    }

    /** What still holds after a text was changed at one place, until it is read anew. */
    public static List<Finding> after(List<Finding> found, String before, String now) {
        int same = 0;
        int shorter = Math.min(before.length(), now.length());
        while (same < shorter && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int begin = same;
        int moved = now.length() - before.length();
        return found.stream()
                .flatMap(f -> f.mark.to() <= begin ? Stream.of(f) : Stream.of(f.moved(moved)))
                .filter(f -> f.mark.from() >= 0 && f.holdsIn(now))
                .toList();
    }

    private Finding moved(int by) {
        Mark there = new Mark(mark.from() + by, mark.to() + by, mark.kind(), mark.words());
        return new Finding(there, marked, name, better);
    }
}
