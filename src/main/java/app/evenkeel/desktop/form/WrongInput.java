package app.evenkeel.desktop.form;

/** What was typed cannot be read. */
public final class WrongInput extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is wrong and what to type instead, for the user
     */
    public WrongInput(String problem) {
        super(problem);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
