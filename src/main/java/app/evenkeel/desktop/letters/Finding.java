package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Mark;

/**
 * Words that could be gentler.
 *
 * @param from the first character
 * @param words as they stand
 * @param rule what they break, in a sentence
 * @param gentler what could stand there instead
 */
record Finding(int from, String words, String rule, String gentler) {
    int to() {
        return from + words.length();
    }

    Mark mark() {
        return new Mark(from, to(), Mark.Kind.ADVICE, rule);
    }

    Finding moved(int by) {
        return new Finding(from + by, words, rule, gentler);
    }

    boolean standsIn(String text) {
        return text.startsWith(words, from);
    }
}
