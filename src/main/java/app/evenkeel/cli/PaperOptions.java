package app.evenkeel.cli;

import app.evenkeel.document.Document;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Where a report goes: standard output, unless a file or a printer is named. */
final class PaperOptions {
    @Option(names = "--out", paramLabel = "FILE", description = "A file: .txt or .pdf.")
    private @Nullable Path out;

    @Option(
            names = "--print",
            paramLabel = "PRINTER",
            arity = "0..1",
            fallbackValue = "",
            description = "On paper: on this printer, or on the default one.")
    private @Nullable String printer;

    void give(Desk desk, Document document) {
        new Paper(desk.door()).give(document, out, printer);
    }
}
