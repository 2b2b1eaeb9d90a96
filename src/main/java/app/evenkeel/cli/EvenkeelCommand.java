package app.evenkeel.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.concurrent.Callable;

/** A command of the program. */
abstract class EvenkeelCommand implements Callable<Integer> {
    @ParentCommand Evenkeel evenkeel;

    /** Asked for, picocli answers and the command does not run. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;
}
