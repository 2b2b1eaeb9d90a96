package app.evenkeel.desktop.invoiceform;

import app.evenkeel.journal.Refused;

/** Another invoice has the number already. */
final class NumberTaken extends Refused {
    private static final long serialVersionUID = 1L;

    private final String number;
    private final String sentence;

    /**
     * @param sentence which invoice that is, for the user
     */
    NumberTaken(String number, String sentence) {
        super(sentence);
        this.number = number;
        this.sentence = sentence;
    }

    String number() {
        return number;
    }

    String sentence() {
        return sentence;
    }
}
