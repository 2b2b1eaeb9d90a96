package app.evenkeel.cli;

import app.evenkeel.file.GivenUp;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backups;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** The program itself; without a command it opens the window. */
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
            ReviewCommand.class,
            MirrorCommand.class,
            WriteCommand.class,
            InvoiceCommand.class,
            PayCommand.class,
            DecideCommand.class,
            BoundaryCommand.class,
            ExcuseCommand.class,
            AccountCommand.class,
            LetterCommand.class,
            InterestCommand.class,
            RatesCommand.class,
            ToneCommand.class,
            ReportCommand.class,
            HandoverCommand.class,
            DossierCommand.class,
            OwnerCommand.class,
            ClientCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            SampleCommand.class,
            BackupCommand.class,
            BackupsCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            EraseCommand.class
        })
final class Evenkeel implements Callable<Integer> {
    private static final String NO_WINDOW =
            "There is no display here, so this is Today as text; on a desktop the same command opens"
                    + " the window (evenkeel --help lists the commands)";

    private static final String OPEN_ALREADY =
            "The journal's window is open; it was brought forward";

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

    /** Where the journal lies, or should. */
    Path place() {
        return door.place().apply(file);
    }

    Backups backups() {
        return new Backups(place(), door.clock());
    }

    JournalFile open() {
        try {
            return JournalFile.open(place(), door.clock());
        } catch (JournalRefused refused) {
            throw wayOut().of(refused);
        }
    }

    WayOut wayOut() {
        return new WayOut(door, file);
    }

    /** Also where it is damaged, as far as SQLite can read it. */
    JournalFile openAsItIs() {
        return JournalFile.openAsItIs(place(), door.clock());
    }

    @Override
    public Integer call() {
        if (broughtForward()) {
            door.note(OPEN_ALREADY);
            return 0;
        }
        BooleanSupplier screen = door.window().begin();
        JournalFile asked;
        try {
            asked = door.window().opening(patience -> openToShow(null, patience));
        } catch (GivenUp _) {
            return 0;
        } catch (Refused refused) {
            // Whoever starts the program by its icon sees no standard error.
            if (screen.getAsBoolean() && door.window().explain(refused, this::openToShow)) {
                return 0;
            }
            // Only now: the window looks for a way out itself, and backups take their time.
            throw refused instanceof JournalRefused journal ? wayOut().of(journal) : refused;
        }
        try (asked) {
            if (screen.getAsBoolean()) {
                door.window().show(asked);
            } else {
                say(asked);
            }
        }
        return 0;
    }

    private boolean broughtForward() {
        try {
            return door.window().bringForward(place());
        } catch (Refused _) {
            // There is no place for a journal, which is said when one is opened.
            return false;
        }
    }

    /** Some damage shows only once the first fact is read, which the window does too late. */
    private JournalFile openToShow(@Nullable Path other) {
        return openToShow(other, Patience.ENDLESS);
    }

    private JournalFile openToShow(@Nullable Path other, Patience patience) {
        Path path = door.place().apply(other == null ? file : other);
        JournalFile journal = JournalFile.open(path, door.clock(), patience);
        try {
            journal.owner();
            journal.isEmpty();
            return journal;
        } catch (Refused refused) {
            journal.close();
            throw refused;
        }
    }

    private void say(JournalFile journal) {
        Desk desk = Desk.at(door, journal);
        door.say(TodayCommand.text(desk, desk.today()));
        door.note(NO_WINDOW);
    }
}
