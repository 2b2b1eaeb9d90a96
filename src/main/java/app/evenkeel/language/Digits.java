package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.math.BigDecimal;

/** Numbers, their whole part in groups of three. */
final class Digits {
    static final char NO_BREAK_SPACE = '\u00A0';
    static final String MINUS = "\u2212";

    private Digits() {}

    static String grouped(Language language, long number) {
        String digits = Long.toString(number);
        return number < 0
                ? MINUS + grouped(language, digits.substring(1))
                : grouped(language, digits);
    }

    /** Puts the language's separator into a row of digits. */
    static String grouped(Language language, String digits) {
        char separator = commas(language) ? ',' : NO_BREAK_SPACE;
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }

    /** A number with all its decimals, 0 or more. */
    static String decimal(Language language, BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        if (point < 0) {
            return grouped(language, plain);
        }
        return grouped(language, plain.substring(0, point))
                + (commas(language) ? '.' : ',')
                + plain.substring(point + 1);
    }

    /**
     * Whether thousands are set off by commas and decimals by a point, or by spaces and a comma.
     */
    static boolean commas(Language language) {
        return language == Language.EN || language == Language.HE;
    }
}
