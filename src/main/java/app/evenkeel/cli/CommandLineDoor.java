package app.evenkeel.cli;

import app.evenkeel.journal.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;

/** Runs a command: 0 done, 1 refused or failed, 2 wrongly used. */
public final class CommandLineDoor {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineDoor.class);
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    /** Of what is wrong with the words of a command, in characters. */
    private static final int LONGEST = 300;

    private final Door door;

    public CommandLineDoor(Door door) {
        this.door = door;
    }

    /**
     * @return the exit code
     */
    public int run(String... args) {
        int code = args.length == 0 ? start() : command(args);
        return code == 0 && door.out().checkError() ? unwritten() : code;
    }

    private int command(String... args) {
        try {
            return commandLine().execute(args);
        } catch (OutOfMemoryError e) {
            LOG.error("out of memory", e);
            door.note(
                    "This is more than the program's memory can hold (%d MB); nothing was changed"
                            .formatted(Runtime.getRuntime().maxMemory() >> 20));
            return FAILED;
        }
    }

    /** As by the icon: the window need not wait until all commands are read. */
    private int start() {
        try {
            return new Evenkeel(door).call();
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private CommandLine commandLine() {
        return new CommandLine(new Evenkeel(door))
                // A fact that begins with @ is a fact, not a file of arguments.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(door.out(), true, door.out().charset()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionExceptionHandler((e, _, _) -> failed(e))
                .setParameterExceptionHandler(this::wrongUsage);
    }

    /** What was asked for is done, but nobody got the whole answer: a full disk, a closed pipe. */
    private int unwritten() {
        door.note("The answer could not be written whole to where it was sent");
        return FAILED;
    }

    private int failed(Exception e) {
        switch (e) {
            case Refused refused -> {
                if (refused.getCause() != null) {
                    LOG.info("refused", refused);
                }
                door.note(String.valueOf(refused.getMessage()));
            }
            default -> {
                LOG.error("failed", e);
                door.note(
                        "Something went wrong that should not have ("
                                + e.getClass().getSimpleName()
                                + "); nothing was changed, and the log file has the details");
            }
        }
        return FAILED;
    }

    private int wrongUsage(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        door.note(Plain.shortened(meant(e), LONGEST) + " (see: " + command + " --help)");
        return WRONG_USAGE;
    }

    private static String meant(ParameterException e) {
        String sentence = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return sentence + "; did you mean " + unmatched.getSuggestions().getFirst() + "?";
        }
        return sentence;
    }
}
