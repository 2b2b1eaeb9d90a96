package app.evenkeel.cli;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The command line on a journal of its own, at noon of 1 March 2026 in Riga. */
public final class Program {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneId.of("Europe/Riga"));

    private final Path journal;
    private final Window window;

    public Program(Path journal) {
        this(journal, NO_SCREEN);
    }

    Program(Path journal, Window window) {
        this.journal = journal;
        this.window = window;
    }

    static final Window NO_SCREEN =
            new Window() {
                @Override
                public boolean bringForward(Path journal) {
                    return false;
                }

                @Override
                public BooleanSupplier begin() {
                    return () -> false;
                }

                @Override
                public void show(JournalFile journal) {
                    throw new AssertionError("on no screen");
                }

                @Override
                public boolean explain(Refused why, Function<@Nullable Path, JournalFile> opener) {
                    return false;
                }
            };

    /** What a command answered. */
    public record Answer(int code, String out, String err) {
        public String line() {
            return out.strip();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    public Answer run(String... args) {
        return fed(new byte[0], args);
    }

    /** Runs a command that may read from standard input. */
    public Answer fed(byte[] input, String... args) {
        return fed(new ByteArrayInputStream(input), args);
    }

    public Answer fed(InputStream input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Door door =
                new Door(
                        input,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        CLOCK,
                        Language.EN,
                        file -> file == null ? journal : file,
                        _ -> Optional.empty(),
                        window);
        int code = new CommandLineDoor(door).run(args);
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The names of all commands, as the help lists them. */
    List<String> commands() {
        return done("--help")
                .out()
                .lines()
                .dropWhile(l -> !l.equals("Commands:"))
                .skip(1)
                .filter(l -> l.matches("  [a-z]+ .*"))
                .map(l -> l.strip().split(" ", 2)[0])
                .toList();
    }

    /** Runs a command that must go well. */
    public Answer done(String... args) {
        Answer answer = run(args);
        if (answer.code() != 0) {
            throw new AssertionError(List.of(args) + ": " + answer.err());
        }
        return answer;
    }

    /** Runs a command that must be refused in one line, and gives the sentence. */
    String refused(String... args) {
        Answer answer = run(args);
        List<String> lines = new ArrayList<>(answer.err().lines().toList());
        if (answer.code() != 1 || lines.size() != 1 || !answer.out().isEmpty()) {
            throw new AssertionError(List.of(args) + ": " + answer);
        }
        return lines.getFirst();
    }
}
