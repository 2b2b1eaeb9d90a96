package app.evenkeel.desktop.settings;

import java.time.LocalDate;

/**
 * The rate of a half-year in the list.
 *
 * @param from the first day of the half-year
 * @param percent empty where the rate is not known
 * @param source where it is from, or that it is not known
 * @param checked when that was checked; empty where it is not known
 */
record RateRow(LocalDate from, String halfYear, String percent, String source, String checked) {
    boolean missing() {
        return percent.isEmpty();
    }
}
