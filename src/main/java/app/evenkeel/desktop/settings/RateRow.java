package app.evenkeel.desktop.settings;

import java.time.LocalDate;

/**
 * The rate of a half-year in the list.
 *
 * @param from the first day of the half-year
 * @param percent empty where the rate is not known
 * @param source where it is from and when that was checked, or that it is not known
 */
record RateRow(LocalDate from, String halfYear, String percent, String source) {
    boolean missing() {
        return percent.isEmpty();
    }
}
