package app.evenkeel.desktop.money;

import app.evenkeel.desktop.instrument.DaysLate;

import java.util.List;

/**
 * What stands above the invoices.
 *
 * @param owed one for each currency; empty where nothing is owed
 * @param caption what the chart shows
 */
record MoneyHead(List<OwedWords> owed, DaysLate daysLate, String caption) {
    MoneyHead {
        owed = List.copyOf(owed);
    }

    /** A single invoice tells no story. */
    boolean hasChart() {
        return daysLate.delays().size() > 1;
    }
}
