package app.evenkeel.cli;

import app.evenkeel.exchange.FileImport;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

@Command(
        name = "import",
        description = "Brings in a journal (.json) or invoices (.csv), all of it or nothing.")
final class ImportCommand extends JournalCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--dry-run", description = "Say what would come in, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--date-format",
            paramLabel = "F",
            description = "How the dates of a CSV file are written, such as M/d/yyyy.")
    private @Nullable String dateFormat;

    @Override
    void run(Desk desk) {
        Defaults defaults = new Defaults(desk.owner().language(), desk.zone());
        FileImport files = new FileImport(new StoreHoldings(desk.journal()), defaults);
        // Checked against the journal and put into it before anyone else can write.
        Imported imported =
                dryRun
                        ? files.read(file, dateFormat)
                        : desk.journal()
                                .write(
                                        () -> files.read(file, dateFormat),
                                        read -> Change.putAll(read.journal()));
        desk.door()
                .say((dryRun ? "Would come in: " : "Came in: ") + imported.counts().words() + ".");
        imported.notes().forEach(n -> desk.door().say(Plain.line(n)));
    }
}
