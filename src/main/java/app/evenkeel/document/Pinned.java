package app.evenkeel.document;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words whose direction no longer depends on their neighbours. Which way a bracket or a number runs
 * is decided by the whole paragraph, but a page is drawn line by line: so each piece of a word gets
 * marks of its own direction at its edges, which {@link VisualOrder} takes away again.
 */
final class Pinned {
    private static final String LRM = "\u200E";
    private static final String RLM = "\u200F";

    private final String line;
    private final Bidi bidi;

    private Pinned(String line, boolean rightToLeft) {
        this.line = line;
        this.bidi =
                Paragraph.of(
                        line,
                        rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /** The words of a line of text, in order. */
    static List<String> of(List<Word> words, boolean rightToLeft) {
        List<String> characters = words.stream().map(Word::characters).toList();
        Pinned pinned =
                new Pinned(characters.stream().collect(Collectors.joining(" ")), rightToLeft);
        if (!pinned.bidi.isMixed()) {
            return characters;
        }
        List<String> all = new ArrayList<>();
        int start = 0;
        for (String word : characters) {
            all.add(pinned.word(start, start + word.length()));
            start += word.length() + 1;
        }
        return all;
    }

    private String word(int start, int end) {
        StringBuilder word = new StringBuilder(edge(start - 1, start));
        if (start == end) {
            return word.toString();
        }
        for (int i = start; i < end - 1; i++) {
            word.append(line.charAt(i)).append(mark(i).equals(mark(i + 1)) ? "" : edge(i, i + 1));
        }
        return word.append(line.charAt(end - 1)).append(edge(end - 1, end)).toString();
    }

    /** Between two characters: the marks of both, one where they are the same. */
    private String edge(int before, int after) {
        return mark(before).equals(mark(after)) ? mark(after) : mark(before) + mark(after);
    }

    /** Outside the line all runs as the paragraph does. */
    private String mark(int i) {
        int level = i < 0 || i >= line.length() ? bidi.getBaseLevel() : bidi.getLevelAt(i);
        // Within left-to-right words, a number in Hebrew runs with the Hebrew.
        boolean rightToLeft = bidi.baseIsLeftToRight() ? level > 0 : level % 2 == 1;
        return rightToLeft ? RLM : LRM;
    }
}
