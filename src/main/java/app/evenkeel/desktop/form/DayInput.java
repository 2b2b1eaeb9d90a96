package app.evenkeel.desktop.form;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day. Figures stand day before month, as in all four languages, unless the year comes
 * first; without a year the nearest such day is meant.
 */
record DayInput(Words words, LocalDate today) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[./\\- ] ?(\\d{1,2})(?:[./\\- ] ?(\\d{4}|\\d{2})?)?");
    private static final Pattern ENGLISH =
            Pattern.compile("(\\d{1,2})\\.? +([a-z]{3,9})\\.?(?: +(\\d{4}))?");

    static String shown(Language language, LocalDate day) {
        if (language == Language.EN) {
            String month = day.getMonth().name();
            return day.getDayOfMonth()
                    + " "
                    + month.charAt(0)
                    + month.substring(1, 3).toLowerCase(Locale.ROOT)
                    + " "
                    + day.getYear();
        }
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    LocalDate read(String typed) throws WrongInput {
        String bare = typed.strip().toLowerCase(Locale.ROOT);
        Optional<LocalDate> named = named(bare);
        if (named.isPresent()) {
            return named.get();
        }
        Matcher iso = ISO.matcher(bare);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher figures = FIGURES.matcher(bare);
        if (figures.matches()) {
            return day(figures.group(3), number(figures, 2), number(figures, 1));
        }
        Matcher english = ENGLISH.matcher(bare);
        if (english.matches()) {
            return day(english.group(3), month(english.group(2)), number(english, 1));
        }
        throw wrong();
    }

    private Optional<LocalDate> named(String bare) {
        if (bare.equals(lower(words.get("form.today")))) {
            return Optional.of(today);
        }
        if (bare.equals(lower(words.get("form.yesterday")))) {
            return Optional.of(today.minusDays(1));
        }
        return bare.equals(lower(words.get("form.tomorrow")))
                ? Optional.of(today.plusDays(1))
                : Optional.empty();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private LocalDate day(@Nullable String year, int month, int day) throws WrongInput {
        if (year == null) {
            return nearest(month, day);
        }
        int number = Integer.parseInt(year);
        return day(year.length() == 2 ? 2000 + number : number, month, day);
    }

    private LocalDate nearest(int month, int day) throws WrongInput {
        LocalDate here = day(today.getYear(), month, day);
        if (here.isAfter(today.plusMonths(6))) {
            return here.minusYears(1);
        }
        return here.isBefore(today.minusMonths(6)) ? here.plusYears(1) : here;
    }

    private LocalDate day(int year, int month, int day) throws WrongInput {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    private int month(String name) throws WrongInput {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                return month.getValue();
            }
        }
        throw wrong();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private WrongInput wrong() {
        return new WrongInput(
                words.get("form.day", Map.of("example", shown(words.language(), today))));
    }
}
