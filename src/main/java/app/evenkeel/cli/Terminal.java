package app.evenkeel.cli;

import java.io.Console;
import java.util.Optional;

/** Where somebody sits who can be asked. */
@FunctionalInterface
public interface Terminal {
    /**
     * What was typed, without being shown; the caller wipes it. Nothing where nobody can be asked,
     * or where the input ended.
     */
    Optional<char[]> secret(String question);

    // It does return null again, since JDK 25.
    @SuppressWarnings("SystemConsoleNull")
    static Terminal ofThisProcess() {
        return question -> {
            Console console = System.console();
            return console == null || !console.isTerminal()
                    ? Optional.empty()
                    : Optional.ofNullable(console.readPassword("%s: ", question));
        };
    }
}
