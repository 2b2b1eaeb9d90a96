package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.desk.Told;

/** Another invoice has the number already. */
final class NumberTaken extends Told {
    private static final long serialVersionUID = 1L;

    private final String number;

    /**
     * @param sentence which invoice that is, for the user
     */
    NumberTaken(String number, String sentence) {
        super(sentence);
        this.number = number;
    }

    String number() {
        return number;
    }
}
