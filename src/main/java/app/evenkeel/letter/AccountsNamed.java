package app.evenkeel.letter;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bank accounts that stand in a text by their IBAN (ISO 13616), in one piece or in groups of
 * four. Its check digits tell it from other letters and digits.
 */
final class AccountsNamed {
    private static final String GAP = "[ \u00A0\u202F]";
    private static final String BEGINNING = "(?<![\\p{L}\\d])[A-Z]{2}\\d{2}";

    /** The last group is short in most countries; a word behind it must not count as one. */
    private static final Pattern IBAN =
            Pattern.compile(
                    "(?<groups>%1$s(?:%2$s[A-Z\\d]{4}){2,7})(?<rest>%2$s[A-Z\\d]{1,3})?(?![\\p{L}\\d])|(?<whole>%1$s[A-Z\\d]{11,30})(?![\\p{L}\\d])"
                            .formatted(BEGINNING, GAP));

    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private AccountsNamed() {}

    /** Each once, in groups of four, in the order of the text. */
    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher iban = IBAN.matcher(text.toUpperCase(Locale.ROOT));
        while (iban.find()) {
            String whole = iban.group().replaceAll(GAP, "");
            String groups = iban.group("groups");
            if (checks(whole)) {
                found.add(grouped(whole));
            } else if (groups != null && checks(groups.replaceAll(GAP, ""))) {
                found.add(grouped(groups.replaceAll(GAP, "")));
            }
        }
        return found;
    }

    /** By ISO 7064, MOD 97-10. */
    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(CHECK).intValue() == 1;
    }

    private static String grouped(String iban) {
        return iban.replaceAll(".{4}(?=.)", "$0 ");
    }
}
