package app.evenkeel.cli;

import app.evenkeel.journal.Relation;
import app.evenkeel.report.FinalReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description = "Draws up the final report: what was achieved for the client.")
final class ReportCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(names = "--on", paramLabel = "D", description = "The day it bears; without it, today.")
    private @Nullable String on;

    @Mixin private final PaperOptions paper = new PaperOptions();

    @Override
    void run(Desk desk) {
        Relation relation = desk.journal().relation(desk.client(client).id());
        paper.give(
                desk,
                FinalReport.of(desk.owner(), relation, relation.client().language(), desk.on(on)));
    }
}
