package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;

/** Where a text cannot be read as a letter. */
record WrongPlace(String text, WrongTemplate wrong) {
    /** From the brace, or whatever it is, to where it ends. */
    Mark mark(String sentence) {
        int line = lineStart();
        int end = text.indexOf('\n', line);
        String words = text.substring(line, end < 0 ? text.length() : end);
        int column = Math.min(wrong.column() - 1, words.codePointCount(0, words.length()));
        int from = words.offsetByCodePoints(0, column);
        return new Mark(line + from, line + to(words, from), Mark.Kind.ERROR, sentence);
    }

    private int lineStart() {
        int start = 0;
        for (int line = 1; line < wrong.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    private static int to(String words, int from) {
        int close = words.indexOf('}', from);
        int next = words.indexOf('{', from + 1);
        if (close >= 0 && (next < 0 || close < next)) {
            return close + 1;
        }
        int space = words.indexOf(' ', from);
        return space > from ? space : words.length();
    }
}
