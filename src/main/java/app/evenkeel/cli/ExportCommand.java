package app.evenkeel.cli;

import app.evenkeel.exchange.FileExport;
import app.evenkeel.exchange.intake.Counts;
import app.evenkeel.journal.Journal;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

@Command(name = "export", description = "Writes the whole journal, or one client, to a file.")
final class ExportCommand extends JournalCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--client", paramLabel = "C", description = "Only this client.")
    private @Nullable String client;

    @Override
    void run(Desk desk) {
        Journal journal =
                client == null
                        ? desk.journal().everything()
                        : new Journal(
                                null, List.of(desk.journal().relation(desk.client(client).id())));
        FileExport.write(file, journal);
        desk.door().say("Written: " + Counts.of(journal).words() + ".");
    }
}
