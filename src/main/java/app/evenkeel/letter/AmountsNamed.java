package app.evenkeel.letter;

import static java.util.stream.Collectors.joining;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Amounts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The amounts that stand in a text, whoever wrote them there: the currency before or after, in the
 * digits of any of the languages, with decimals or without.
 */
final class AmountsNamed {
    private static final String SPACES = " \u00A0\u202F";
    private static final String GAP = "[" + SPACES + "\u200E]?";

    /** With bounds, so that a text of nothing but digits takes no longer than another. */
    private static final String NUMBER =
            "(\\d{1,15}+(?:[.,'’" + SPACES + "]\\d{3}(?!\\d)){0,5}+(?:[.,]\\d{1,2}(?!\\d))?+)";

    private final Language language;
    private final Map<String, Currency> names = new LinkedHashMap<>();
    private final Pattern amount;

    /**
     * @param language that they are given in
     * @param currencies that are looked for
     */
    AmountsNamed(Language language, Collection<Currency> currencies) {
        this.language = language;
        for (Currency currency : currencies) {
            names.put(currency.getCurrencyCode(), currency);
            names.put(Amounts.symbol(currency), currency);
        }
        String name = names.keySet().stream().map(Pattern::quote).collect(joining("|", "(", ")"));
        this.amount =
                Pattern.compile(
                        "(?<![\\p{L}\\d.,])(?:"
                                + (name + GAP + NUMBER)
                                + "|"
                                + (NUMBER + GAP + name)
                                + ")(?![\\p{L}\\d])");
    }

    /** Each once, in the order of the text. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (!names.isEmpty()) {
            amount.matcher(text).results().map(this::told).forEach(found::add);
        }
        return found;
    }

    private String told(MatchResult one) {
        boolean before = one.group(1) != null;
        Currency currency =
                Objects.requireNonNull(names.get(one.group(before ? 1 : 4)), "currency");
        BigDecimal number = number(one.group(before ? 2 : 3)).stripTrailingZeros();
        int decimals = Math.max(number.scale(), currency.getDefaultFractionDigits());
        return new Amounts(language).of(number.setScale(decimals), currency);
    }

    /** A mark with one or two digits behind it stands before decimals. */
    private static BigDecimal number(String digits) {
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean decimals = mark >= 0 && digits.length() - mark <= 3;
        String whole = decimals ? digits.substring(0, mark) : digits;
        String rest = decimals ? digits.substring(mark + 1) : "0";
        return new BigDecimal(whole.replaceAll("\\D", "") + "." + rest);
    }
}
