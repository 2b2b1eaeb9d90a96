package app.evenkeel.document;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that run against the direction of their paragraph, as a Latin name within Hebrew, with the
 * brackets that touch them; any other word is a phrase by itself. The page's layout gets a phrase
 * in one piece, because it neither orders pieces within a phrase nor keeps a bracket with its word.
 */
record Phrase(List<Word> words, boolean turning) {
    Phrase {
        words = List.copyOf(words);
    }

    String characters() {
        return words.stream().map(Word::characters).collect(Collectors.joining(" "));
    }

    /** Whether a line break within it would tear something apart. */
    boolean together() {
        return turning || words.stream().anyMatch(Word::together);
    }

    /** The phrases of one line of text. */
    static List<Phrase> of(List<Word> words, boolean rightToLeft) {
        String line = words.stream().map(Word::characters).collect(Collectors.joining(" "));
        int direction = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(line, direction);
        List<Phrase> phrases = new ArrayList<>();
        List<Word> phrase = new ArrayList<>();
        int phraseStart = 0;
        int end = 0;
        for (Word word : words) {
            phrase.add(word);
            end += word.characters().length();
            // A space in the paragraph's own direction: here phrases part.
            if (end == line.length() || bidi.getLevelAt(end) == bidi.getBaseLevel()) {
                phrases.add(new Phrase(phrase, turns(bidi, phraseStart, end)));
                phrase.clear();
                phraseStart = end + 1;
            }
            end++;
        }
        return phrases;
    }

    private static boolean turns(Bidi bidi, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (bidi.getLevelAt(i) != bidi.getLevelAt(i - 1)) {
                return true;
            }
        }
        return false;
    }
}
