package app.evenkeel;

import java.nio.file.Path;

/** Starts the program. Names no JavaFX class, so that a command does not load the window. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        String training = System.getProperty("evenkeel.training");
        Wiring wiring = new Wiring(training != null);
        System.exit(
                training == null
                        ? wiring.commandLine().run(args)
                        : Training.run(Path.of(training), line -> wiring.commandLine().run(line)));
    }
}
