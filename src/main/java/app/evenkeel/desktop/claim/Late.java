package app.evenkeel.desktop.claim;

import app.evenkeel.letter.interest.ClaimWords;

/** What is known of a late payment. */
sealed interface Late {
    /** Nobody knows yet. */
    record Unknown() implements Late {}

    /**
     * There is no figure.
     *
     * @param mendable whether a rate in Settings would help
     */
    record NoFigure(String why, boolean mendable) implements Late {}

    record Figure(ClaimWords words) implements Late {}
}
