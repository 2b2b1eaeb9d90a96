package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.time.DayOfWeek;
import java.util.List;

/** The days of the week in the forms that sentences about hours need. */
record Weekdays(Language language) {
    private static final List<String> ENGLISH =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> FINNISH =
            List.of(
                    "maanantai",
                    "tiistai",
                    "keskiviikko",
                    "torstai",
                    "perjantai",
                    "lauantai",
                    "sunnuntai");
    private static final List<String> HEBREW =
            List.of("שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון");
    private static final List<String> LATVIAN =
            List.of("pirm", "otr", "treš", "ceturt", "piekt", "sest", "svēt");

    /** The day on which a week begins. */
    DayOfWeek first() {
        return language == Language.HE ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
    }

    /** Week by week: {@code Monday}, {@code maanantaisin}. */
    String each(DayOfWeek day) {
        return switch (language) {
            case EN, HE -> name(day);
            case FI -> name(day) + (day == DayOfWeek.WEDNESDAY ? "isin" : "sin");
            case LV -> name(day) + "dienās";
        };
    }

    /** The first of several days: {@code maanantaista}. */
    String from(DayOfWeek day) {
        return switch (language) {
            case EN, HE -> name(day);
            case FI -> day == DayOfWeek.WEDNESDAY ? "keskiviikosta" : name(day) + "sta";
            case LV -> name(day) + "dienas";
        };
    }

    /** The last of several days: {@code perjantaihin}. */
    String to(DayOfWeek day) {
        return switch (language) {
            case EN, HE -> name(day);
            case FI -> name(day) + (day == DayOfWeek.WEDNESDAY ? "on" : "hin");
            case LV -> name(day) + "dienai";
        };
    }

    /** On one day: {@code on Monday}, {@code maanantaina}. */
    String on(DayOfWeek day) {
        return switch (language) {
            case EN -> "on " + name(day);
            case FI -> name(day) + "na";
            case HE -> day == DayOfWeek.SATURDAY ? "בשבת" : "ביום " + name(day);
            case LV -> name(day) + "dien";
        };
    }

    private String name(DayOfWeek day) {
        List<String> names =
                switch (language) {
                    case EN -> ENGLISH;
                    case FI -> FINNISH;
                    case HE -> HEBREW;
                    case LV -> LATVIAN;
                };
        return names.get(day.getValue() - 1);
    }
}
