package app.evenkeel.cli;

import app.evenkeel.document.Document;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.mail.MailEnds;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Where a report or a letter goes: standard output, unless a file or a printer is named. */
final class PaperOptions {
    @Option(names = "--out", paramLabel = "FILE", description = "A file: .txt or .pdf; a letter also .eml.")
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

    void give(Desk desk, Draft draft, MailEnds ends) {
        new Paper(desk.door()).give(draft, ends, desk.owner().language(), out, printer);
    }
}
