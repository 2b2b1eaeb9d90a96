package app.evenkeel.cli;

import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The program itself; without a command it says what wants doing today. */
@Command(
        name = "evenkeel",
        version = "Evenkeel 0.1.0",
        mixinStandardHelpOptions = true,
        description = "A private journal for solo consultants.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TodayCommand.class,
            ClientsCommand.class,
            TimelineCommand.class,
            SearchCommand.class,
            GaugeCommand.class,
            WriteCommand.class,
            InvoiceCommand.class,
            PayCommand.class,
            DecideCommand.class,
            LetterCommand.class,
            ReportCommand.class,
            OwnerCommand.class,
            ClientCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            SampleCommand.class
        })
final class Evenkeel implements Callable<Integer> {
    private final Door door;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "The journal to work on; without it, your own.")
    private @Nullable Path file;

    Evenkeel(Door door) {
        this.door = door;
    }

    Door door() {
        return door;
    }

    JournalFile open() {
        return door.opener().apply(file);
    }

    @Override
    public Integer call() {
        try (JournalFile journal = open()) {
            Desk desk = Desk.at(door, journal);
            door.say(TodayCommand.text(desk, desk.today()));
        }
        return 0;
    }
}
