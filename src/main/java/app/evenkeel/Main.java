package app.evenkeel;

import java.nio.file.Path;

/** Starts the program. Names no JavaFX class, so that a command does not load the window. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        String training = System.getProperty("evenkeel.training");
        System.exit(training == null ? run(args) : Training.run(Path.of(training), Main::run));
    }

    /** Runs one command to its end and answers its exit code. */
    private static int run(String... args) {
        return new Wiring().commandLine().run(args);
    }
}
