package app.evenkeel;

/** Starts the program. Names no JavaFX class, so that a command does not load the window. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Evenkeel");
    }
}
