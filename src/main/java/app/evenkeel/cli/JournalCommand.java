package app.evenkeel.cli;

import app.evenkeel.store.JournalFile;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.concurrent.Callable;

/** A command that works on the journal. */
abstract class JournalCommand implements Callable<Integer> {
    @ParentCommand private Evenkeel evenkeel;

    /** Asked for, picocli answers and the command does not run. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    @Override
    public final Integer call() {
        Door door = evenkeel.door();
        try (JournalFile journal = evenkeel.open()) {
            run(Desk.at(door, journal));
        }
        return 0;
    }

    abstract void run(Desk desk);
}
