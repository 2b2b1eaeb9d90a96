package app.evenkeel.exchange.invoices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date written with two short numbers and a year, such as {@code 3/12/2026}. */
record DayAndMonth(int first, int second, int year) {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");

    /** Which of the two numbers is the day. */
    enum Order {
        DAY_FIRST("day, month, year"),
        MONTH_FIRST("month, day, year");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Optional<DayAndMonth> of(String text) {
        Matcher m = WRITTEN.matcher(text);
        return m.matches()
                ? Optional.of(
                        new DayAndMonth(number(m.group(1)), number(m.group(3)), number(m.group(4))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    Optional<LocalDate> in(Order order) {
        try {
            return Optional.of(
                    order == Order.DAY_FIRST
                            ? LocalDate.of(year, second, first)
                            : LocalDate.of(year, first, second));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The one order in which it is a date, if there is only one. */
    Optional<Order> only() {
        boolean dayFirst = in(Order.DAY_FIRST).isPresent();
        boolean monthFirst = in(Order.MONTH_FIRST).isPresent();
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** Whether it is one date in one order and another in the other. */
    boolean ambiguous() {
        return first != second
                && in(Order.DAY_FIRST).isPresent()
                && in(Order.MONTH_FIRST).isPresent();
    }
}
