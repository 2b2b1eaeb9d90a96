package app.evenkeel.desktop.letters;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** An invoice that a letter may be about. */
record InvoiceChoice(String number, String words, BooleanProperty chosen) {
    static InvoiceChoice of(String number, String words, boolean chosen) {
        return new InvoiceChoice(number, words, new SimpleBooleanProperty(chosen));
    }
}
