package app.evenkeel.desktop.form;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.FactText;
import app.evenkeel.journal.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type, generously, in the words of one language.
 *
 * @param today the day from which a date without a year is counted
 */
public record Inputs(Words words, LocalDate today) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    /** Any text that can be stored. */
    public String text(String typed) throws WrongInput {
        if (!FactText.storable(typed)) {
            throw new WrongInput(words.get("form.character"));
        }
        return typed;
    }

    /** An e-mail address, as far as one can tell without writing to it. */
    public String email(String typed) throws WrongInput {
        if (!EMAIL.matcher(typed).matches()) {
            throw new WrongInput(words.get("form.email"));
        }
        return text(typed);
    }

    /** A whole number within a range. */
    public Field.Reader<Integer> number(int from, int to) {
        return typed -> {
            String problem =
                    words.get(
                            "form.number",
                            Map.of("from", Integer.toString(from), "to", Integer.toString(to)));
            try {
                int number = Integer.parseInt(typed);
                if (number < from || number > to) {
                    throw new WrongInput(problem);
                }
                return number;
            } catch (NumberFormatException e) {
                throw new WrongInput(problem);
            }
        };
    }

    /** A day: {@code 5.3.2026}, {@code 5.3.}, {@code 5/3/2026}, {@code 2026-03-05}, in words. */
    public LocalDate day(String typed) throws WrongInput {
        return new DayInput(words, today).read(typed);
    }

    /** How a day is shown in a field, to be read by {@link #day} again. */
    public String day(LocalDate day) {
        return DayInput.shown(words.language(), day);
    }

    /** A day with a time: {@code yesterday 14:30}, {@code 5.3. 9:15}; {@code 14:30} is today. */
    public LocalDateTime moment(String typed) throws WrongInput {
        return new MomentInput(words, today).read(typed);
    }

    /** How a day with a time is shown in a field, to be read by {@link #moment} again. */
    public String moment(LocalDateTime moment) {
        return new MomentInput(words, today).shown(moment);
    }

    /** A central bank's rate in per cent a year, -20 to 100, with at most four decimals. */
    public BigDecimal rate(String typed) throws WrongInput {
        return new PercentInput(words)
                .read(typed, BigDecimal.valueOf(-20), BigDecimal.valueOf(100), 4);
    }

    /** How a rate is shown in a field, to be read by {@link #rate(String)} again. */
    public String rate(BigDecimal percent) {
        return new PercentInput(words).shown(percent);
    }

    /** A length of time in minutes: {@code 15}, {@code 1:30}, {@code 1 h 30}, {@code 1,5 h}. */
    public int minutes(String typed) throws WrongInput {
        return new MinutesInput(words).read(typed);
    }

    /** How a length of time is shown in a field, to be read by {@link #minutes} again. */
    public String minutes(int minutes) {
        return MinutesInput.shown(minutes);
    }

    /** A time of day: {@code 9}, {@code 9:30}, {@code 14.05}. */
    public LocalTime time(String typed) throws WrongInput {
        Matcher time = TIME.matcher(typed);
        if (time.matches()) {
            int hour = Integer.parseInt(time.group(1));
            int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        throw new WrongInput(words.get("form.time"));
    }

    /** An amount more than 0: {@code 1250}, {@code 1 250,50}, {@code 1,250.50}. */
    public Field.Reader<Money> amount(Currency currency) {
        return typed -> {
            int decimals = decimals(currency);
            BigDecimal amount =
                    AmountInput.read(words.language(), decimals, typed)
                            .filter(a -> a.signum() > 0)
                            .orElseThrow(() -> new WrongInput(words.get("form.amount")));
            if (amount.stripTrailingZeros().scale() > decimals) {
                throw new WrongInput(tooFine(currency));
            }
            return new Money(amount.setScale(decimals), currency);
        };
    }

    /** What an amount with more decimals than its currency has is told. */
    public String tooFine(Currency currency) {
        return words.count(
                "form.amount-decimals",
                decimals(currency),
                Map.of("currency", currency.getCurrencyCode()));
    }

    /** Of the amounts in a currency; gold and the like have none of their own. */
    public static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /** How an amount is shown in a field, to be read by {@link #amount(Currency)} again. */
    public String amount(Money money) {
        return money.amount()
                .toPlainString()
                .replace('.', AmountInput.decimalMark(words.language()));
    }
}
