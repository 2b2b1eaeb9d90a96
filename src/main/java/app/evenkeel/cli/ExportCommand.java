package app.evenkeel.cli;

import app.evenkeel.exchange.FileExport;
import app.evenkeel.exchange.intake.Counts;
import app.evenkeel.exchange.tables.TableKind;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble.OfFile;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

@Command(
        name = "export",
        description = {
            "Writes the whole journal, or one client, to a file (.json), or a table of it for a spreadsheet (.csv)."
        })
final class ExportCommand extends JournalCommand {
    /** What can be read of a damaged journal can be saved. */
    @Override
    JournalFile open(Evenkeel evenkeel) {
        try {
            return evenkeel.open();
        } catch (JournalRefused refused) {
            if (!(refused.trouble() instanceof OfFile(FileTrouble what, Path _))
                    || what != FileTrouble.DAMAGED) {
                throw refused;
            }
            evenkeel.door().note(String.valueOf(refused.getMessage()));
            return evenkeel.openAsItIs();
        }
    }

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--client", paramLabel = "C", description = "Only this client.")
    private @Nullable String client;

    @Option(
            names = "--table",
            paramLabel = "T",
            description =
                    "What a .csv file for a spreadsheet is to hold: clients, entries (without feelings), invoices, payments or accounts.")
    private @Nullable String table;

    @Override
    void run(Desk desk) {
        Journal journal =
                client == null
                        ? desk.journal().everything()
                        : new Journal(
                                null, List.of(desk.journal().relation(desk.client(client).id())));
        if (table == null) {
            FileExport.write(file, journal);
            desk.door().say("Written: " + Counts.of(journal).words() + ".");
        } else {
            TableKind kind = kind(table);
            FileExport.write(file, journal, kind, desk.today());
            desk.door().say("Written: the table of " + kind.id() + ".");
        }
    }

    private static TableKind kind(String id) {
        return Arguments.choice("--table", id, TableKind.values(), TableKind::id, TableKind::of);
    }
}
