package app.evenkeel.cli;

import app.evenkeel.journal.Language;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/**
 * What the commands are given from outside.
 *
 * @param clock the time, and the time zone of an owner who has named none
 * @param language the language of an owner who has named none
 * @param place tells where the journal lies that a user names, or their own where none is named
 * @param terminal where a passphrase is asked for
 * @param window what opens without a command
 */
public record Door(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Language language,
        Function<@Nullable Path, Path> place,
        Terminal terminal,
        Window window) {

    /** An answer, on standard output. */
    void say(String answer) {
        out.println(answer);
    }

    /** One line beside the answer, on standard error; as such lines go, without a full stop. */
    void note(String sentence) {
        String line = Plain.line(sentence);
        err.println(
                "evenkeel: " + (line.endsWith(".") ? line.substring(0, line.length() - 1) : line));
    }
}
