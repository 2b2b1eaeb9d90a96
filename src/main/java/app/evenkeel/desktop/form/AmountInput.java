package app.evenkeel.desktop.form;

import app.evenkeel.journal.Language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an amount however its thousands and decimals are set off. A lone separator before three
 * digits sets off thousands where the language writes them so, and decimals where it writes them so
 * and the currency has three; elsewhere it could be either, and is not read.
 */
final class AmountInput {
    private static final Pattern SPACES_AND_SYMBOLS = Pattern.compile("[\\s\\p{Z}\\p{Cf}'’€£$₪]+");
    private static final int LONGEST = 15;

    private AmountInput() {}

    /**
     * @param decimals of the currency
     */
    static Optional<BigDecimal> read(Language language, int decimals, String typed) {
        String bare = SPACES_AND_SYMBOLS.matcher(typed).replaceAll("");
        int point = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
        if (point < 0) {
            return number(bare);
        }
        char last = bare.charAt(point);
        char other = last == '.' ? ',' : '.';
        boolean lone = bare.indexOf(last) == point;
        boolean mixed = bare.indexOf(other) >= 0;
        if (!lone && mixed) {
            return Optional.empty();
        }
        if (!lone) {
            return grouped(bare, last);
        }
        boolean thousandths = decimals == 3 && last == decimalMark(language);
        if (!mixed && !thousandths && bare.length() - point - 1 == 3) {
            return last == ',' && commas(language) ? grouped(bare, last) : Optional.empty();
        }
        return grouped(bare.substring(0, point), other)
                .flatMap(whole -> number(whole.toPlainString() + "." + bare.substring(point + 1)));
    }

    private static boolean commas(Language language) {
        return language == Language.EN || language == Language.HE;
    }

    static char decimalMark(Language language) {
        return commas(language) ? '.' : ',';
    }

    /** Digits in groups of three. */
    private static Optional<BigDecimal> grouped(String typed, char separator) {
        String s = Pattern.quote(String.valueOf(separator));
        return typed.matches("\\d+|\\d{1,3}(" + s + "\\d{3})+")
                ? number(typed.replace(String.valueOf(separator), ""))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String digits) {
        return digits.matches("[0-9]{1," + LONGEST + "}(\\.[0-9]{1,9})?")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }
}
