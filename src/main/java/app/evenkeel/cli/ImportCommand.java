package app.evenkeel.cli;

import app.evenkeel.exchange.FileImport;
import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Template;
import app.evenkeel.letter.Templates;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;

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
        FileImport files =
                new FileImport(
                        new StoreHoldings(desk.journal()), defaults, Capacity.ofThisProgram());
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
        Owner owner = imported.journal().owner();
        if (owner != null) {
            owner.correspondence().templates().stream()
                    .map(ImportCommand::trouble)
                    .flatMap(Optional::stream)
                    .forEach(desk.door()::note);
        }
    }

    /** What keeps letters from being written with a template. It comes in all the same. */
    private static Optional<String> trouble(Template template) {
        return Templates.check(
                        template.kind(), template.step(), template.language(), template.text())
                .map(wrong -> Plain.line(String.valueOf(wrong.getMessage())));
    }
}
