package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * Dates in words, as DESIGN, section 3, has them. Spaces are ordinary ones: whoever puts a date
 * into a line keeps it together. A Latvian date stands in the nominative, so sentences must be
 * built to take it so; after {@code līdz} there is {@link #until}.
 */
public record Dates(Language language) {
    private static final List<String> ENGLISH =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    private static final List<String> FINNISH =
            List.of(
                    "tammikuu",
                    "helmikuu",
                    "maaliskuu",
                    "huhtikuu",
                    "toukokuu",
                    "kesäkuu",
                    "heinäkuu",
                    "elokuu",
                    "syyskuu",
                    "lokakuu",
                    "marraskuu",
                    "joulukuu");
    private static final List<String> HEBREW =
            List.of(
                    "ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר",
                    "אוקטובר", "נובמבר", "דצמבר");
    private static final List<String> LATVIAN =
            List.of(
                    "janvāris",
                    "februāris",
                    "marts",
                    "aprīlis",
                    "maijs",
                    "jūnijs",
                    "jūlijs",
                    "augusts",
                    "septembris",
                    "oktobris",
                    "novembris",
                    "decembris");

    private static final List<String> LATVIAN_DATIVE =
            List.of(
                    "janvārim",
                    "februārim",
                    "martam",
                    "aprīlim",
                    "maijam",
                    "jūnijam",
                    "jūlijam",
                    "augustam",
                    "septembrim",
                    "oktobrim",
                    "novembrim",
                    "decembrim");

    private static final List<String> SHORT_ENGLISH =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");
    private static final List<String> SHORT_FINNISH =
            List.of(
                    "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys",
                    "loka", "marras", "joulu");
    private static final List<String> SHORT_HEBREW =
            List.of(
                    "ינו׳", "פבר׳", "מרץ", "אפר׳", "מאי", "יוני", "יולי", "אוג׳", "ספט׳", "אוק׳",
                    "נוב׳", "דצמ׳");
    private static final List<String> SHORT_LATVIAN =
            List.of(
                    "janv.", "febr.", "marts", "apr.", "maijs", "jūn.", "jūl.", "aug.", "sept.",
                    "okt.", "nov.", "dec.");

    /** A day: {@code 5 March 2026}, {@code 5.3.2026}, {@code 2026. gada 5. marts}. */
    public String day(LocalDate day) {
        return switch (language) {
            case EN ->
                    day.getDayOfMonth() + " " + name(ENGLISH, day.getMonth()) + " " + day.getYear();
            case FI, HE -> day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
            case LV -> latvian(day, LATVIAN);
        };
    }

    /**
     * A day in a table, where there is little room: {@code 5 Mar 2026}, {@code 5.3.2026}, {@code
     * 05.03.2026.}.
     */
    public String brief(LocalDate day) {
        return switch (language) {
            case EN -> day.getDayOfMonth() + " " + shortMonth(day.getMonth()) + " " + day.getYear();
            case FI, HE -> day(day);
            case LV ->
                    twoDigits(day.getDayOfMonth())
                            + "."
                            + twoDigits(day.getMonthValue())
                            + "."
                            + day.getYear()
                            + ".";
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A day until which something holds: the Latvian {@code līdz} takes the dative. */
    public String until(LocalDate day) {
        return switch (language) {
            case EN, FI, HE -> day(day);
            case LV -> latvian(day, LATVIAN_DATIVE);
        };
    }

    private static String latvian(LocalDate day, List<String> months) {
        return day.getYear()
                + ". gada "
                + day.getDayOfMonth()
                + ". "
                + name(months, day.getMonth());
    }

    /** A month of a year: {@code March 2026}, {@code 2026. gada marts}. */
    public String month(YearMonth month) {
        return switch (language) {
            case EN -> name(ENGLISH, month.getMonth()) + " " + month.getYear();
            case FI -> name(FINNISH, month.getMonth()) + " " + month.getYear();
            case HE -> name(HEBREW, month.getMonth()) + " " + month.getYear();
            case LV -> month.getYear() + ". gada " + name(LATVIAN, month.getMonth());
        };
    }

    /** A month where there is little room: {@code Mar}, {@code maalis}, {@code marts}. */
    public String shortMonth(Month month) {
        return switch (language) {
            case EN -> name(SHORT_ENGLISH, month);
            case FI -> name(SHORT_FINNISH, month);
            case HE -> name(SHORT_HEBREW, month);
            case LV -> name(SHORT_LATVIAN, month);
        };
    }

    private static String name(List<String> names, Month month) {
        return names.get(month.getValue() - 1);
    }
}
