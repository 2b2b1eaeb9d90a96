package app.evenkeel.cli;

import app.evenkeel.document.Document;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.FinalReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

@Command(
        name = "report",
        description = "Draws up the final report: what was achieved for the client.")
final class ReportCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(names = "--on", paramLabel = "D", description = "The day it bears; without it, today.")
    private @Nullable String on;

    @Option(names = "--out", paramLabel = "FILE", description = "A file: .txt or .pdf.")
    private @Nullable Path out;

    @Option(
            names = "--print",
            paramLabel = "PRINTER",
            arity = "0..1",
            fallbackValue = "",
            description = "On paper: on this printer, or on the default one.")
    private @Nullable String printer;

    @Override
    void run(Desk desk) {
        Relation relation = desk.journal().relation(desk.client(client).id());
        Document report =
                FinalReport.of(desk.owner(), relation, relation.client().language(), desk.on(on));
        new Paper(desk.door()).give(report, out, printer);
    }
}
