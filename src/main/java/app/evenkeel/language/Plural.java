package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The forms that a word takes with a whole number (the categories of Unicode CLDR). */
enum Plural {
    ZERO,
    ONE,
    TWO,
    OTHER;

    /** The forms that a language has. */
    static Set<Plural> of(Language language) {
        return switch (language) {
            case EN, FI -> EnumSet.of(ONE, OTHER);
            case HE -> EnumSet.of(ONE, TWO, OTHER);
            case LV -> EnumSet.of(ZERO, ONE, OTHER);
        };
    }

    /** The form that goes with a number. */
    static Plural of(Language language, long number) {
        return switch (language) {
            case EN, FI -> number == 1 ? ONE : OTHER;
            case HE -> number == 1 ? ONE : number == 2 ? TWO : OTHER;
            case LV -> latvian(Math.abs(number));
        };
    }

    /** 21 goes like 1; 0, the tens and 11 to 19 take the genitive plural. */
    private static Plural latvian(long number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 19;
        if (number % 10 == 0 || teen) {
            return ZERO;
        }
        return number % 10 == 1 ? ONE : OTHER;
    }

    /** What a key ends in for this form. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
