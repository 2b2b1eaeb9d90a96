package app.evenkeel.letter.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Someone's e-mail address, fit for a header: {@code local@domain} in ASCII as RFC 5321 has it,
 * without the quoted kind that nobody gives to people.
 *
 * @param name of the person; empty where it is not known
 * @param local what stands before the @
 * @param domain in its ASCII form
 */
public record MailAddress(String name, String local, String domain) {
    private static final Pattern LOCAL =
            Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9-]{2,63}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+");

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;

    /** In code points; longer names are not names, and a header's line has an end. */
    private static final int LONGEST_NAME = 100;

    /** Empty for what is no such address. */
    public static Optional<MailAddress> of(String name, String address) {
        String given = address.strip();
        int at = given.indexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String local = given.substring(0, at);
        String domain = ascii(given.substring(at + 1));
        boolean good =
                local.length() <= LONGEST_LOCAL
                        && LOCAL.matcher(local).matches()
                        && domain.length() <= LONGEST_DOMAIN
                        && DOMAIN.matcher(domain).matches();
        return good ? Optional.of(new MailAddress(line(name), local, domain)) : Optional.empty();
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String line(String name) {
        String line = UNSEEN.matcher(name).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }

    /** As one writes it: {@code local@domain}. */
    public String address() {
        return local + "@" + domain;
    }
}
