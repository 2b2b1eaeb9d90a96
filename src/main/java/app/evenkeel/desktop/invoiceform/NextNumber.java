package app.evenkeel.desktop.invoiceform;

import app.evenkeel.journal.Invoice;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that comes after another: {@code EK-163} → {@code EK-164}, {@code 2026-014} → {@code
 * 2026-015}, {@code 14/2026} → {@code 15/2026}. Where the number names the year of its invoice, a
 * new year begins with 1.
 *
 * @param year of the new invoice
 * @param taken whether a number is used already; it is passed over then
 */
record NextNumber(int year, Predicate<String> taken) {
    private static final Pattern COUNT_LAST = Pattern.compile("(.*?)([0-9]+)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(|.*[^0-9])([0-9]+)([^0-9\\p{L}]+)([0-9]{4})");

    /** More than anybody skips. */
    private static final int TRIES = 1000;

    /** Empty where the number does not count. */
    Optional<String> after(Invoice latest) {
        int itsYear = latest.issuedOn().getYear();
        Matcher yearLast = YEAR_LAST.matcher(latest.number());
        if (yearLast.matches() && yearLast.group(4).equals(Integer.toString(itsYear))) {
            return next(
                    yearLast.group(1),
                    yearLast.group(2),
                    yearLast.group(3) + year,
                    itsYear != year);
        }
        Matcher countLast = COUNT_LAST.matcher(latest.number());
        if (!countLast.matches()) {
            return Optional.empty();
        }
        String before = countLast.group(1);
        Pattern named = Pattern.compile("(?<![0-9])" + itsYear + "(?![0-9])");
        boolean namesYear = named.matcher(before).find();
        return next(
                namesYear ? named.matcher(before).replaceFirst(Integer.toString(year)) : before,
                countLast.group(2),
                "",
                namesYear && itsYear != year);
    }

    private Optional<String> next(String before, String count, String behind, boolean anew) {
        BigInteger number = anew ? BigInteger.ZERO : new BigInteger(count);
        for (int i = 0; i < TRIES; i++) {
            number = number.add(BigInteger.ONE);
            String digits = number.toString();
            String padded = "0".repeat(Math.max(0, count.length() - digits.length())) + digits;
            String proposed = before + padded + behind;
            if (!taken.test(proposed)) {
                return Optional.of(proposed);
            }
        }
        return Optional.empty();
    }
}
