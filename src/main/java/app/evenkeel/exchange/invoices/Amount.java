package app.evenkeel.exchange.invoices;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as people write it, taken apart.
 *
 * @param symbol {@code €}, {@code £}, {@code $} or empty
 * @param number digits with points, commas, apostrophes and plain spaces between them
 */
record Amount(String symbol, String number) {
    private static final int LONGEST = 40;
    private static final Pattern WRITTEN =
            Pattern.compile("([€£$]?) ?([0-9](?:[0-9.,' ]*[0-9])?) ?([€£$]?)");
    private static final Pattern LAST_MARK = Pattern.compile("(.*)([.,])([0-9]*)");

    static Optional<Amount> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        // Programs that follow the typographers put no-break spaces and curly apostrophes.
        String plain = text.replaceAll("[\\u00a0\\u202f\\u2009]", " ").replace('’', '\'');
        Matcher m = WRITTEN.matcher(plain);
        if (!m.matches() || (!m.group(1).isEmpty() && !m.group(3).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Amount(m.group(1) + m.group(3), m.group(2)));
    }

    /** The decimal mark that the amount shows beyond doubt; nothing if it shows none. */
    Optional<Character> shownMark() {
        Matcher m = LAST_MARK.matcher(number);
        if (!m.matches()) {
            return Optional.empty();
        }
        char last = m.group(2).charAt(0);
        char other = last == '.' ? ',' : '.';
        String before = m.group(1);
        if (before.indexOf(last) >= 0) {
            return Optional.of(other);
        }
        boolean grouped = before.indexOf(other) >= 0 || before.indexOf(' ') >= 0;
        boolean couldGroup =
                m.group(3).length() == 3 && before.length() <= 3 && !before.startsWith("0");
        return grouped || before.indexOf('\'') >= 0 || !couldGroup
                ? Optional.of(last)
                : Optional.empty();
    }

    /** Whether its one point or comma could be a decimal mark or stand between thousands. */
    boolean ambiguous() {
        return LAST_MARK.matcher(number).matches() && shownMark().isEmpty();
    }

    /**
     * The amount with a point as its decimal mark and nothing between the thousands.
     *
     * @return nothing if it is not written in the given way
     */
    Optional<String> decimal(char mark) {
        int at = number.indexOf(mark);
        String whole = at < 0 ? number : number.substring(0, at);
        String decimals = at < 0 ? "" : "." + number.substring(at + 1);
        boolean inGroups = whole.matches("[0-9]+|[0-9]{1,3}([.,' ])[0-9]{3}(\\1[0-9]{3})*");
        if (!inGroups || !decimals.matches("(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        return Optional.of(whole.replaceAll("[^0-9]", "") + decimals);
    }
}
