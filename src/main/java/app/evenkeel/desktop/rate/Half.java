package app.evenkeel.desktop.rate;

import app.evenkeel.letter.interest.HalfYear;

import java.time.LocalDate;
import java.time.Month;

/** The halves of a year, for each of which there is a rate. */
enum Half {
    FIRST(Month.JANUARY),
    SECOND(Month.JULY);

    private final Month begins;

    Half(Month begins) {
        this.begins = begins;
    }

    static Half of(HalfYear halfYear) {
        return halfYear.first() ? FIRST : SECOND;
    }

    HalfYear of(int year) {
        return new HalfYear(LocalDate.of(year, begins, 1));
    }
}
