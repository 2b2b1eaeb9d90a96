package app.evenkeel.cli;

import app.evenkeel.document.Document;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.Unshown;
import app.evenkeel.exchange.evidence.EvidenceFile;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Texts;
import app.evenkeel.letter.Draft;
import app.evenkeel.letter.mail.MailEnds;
import app.evenkeel.letter.mail.MailFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a document goes: standard output, unless a file or a printer is named. */
final class PaperOptions {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "A file: .txt or .pdf; for a letter also .eml, an e-mail draft;",
                "for a dossier also .zip, with what proves it."
            })
    private @Nullable Path out;

    @Option(
            names = "--print",
            paramLabel = "PRINTER",
            arity = "0..1",
            fallbackValue = "",
            description = "On paper: on this printer, or on the default one.")
    private @Nullable String printer;

    void give(Desk desk, Document document) {
        boolean pages = out != null && FileFormat.of(out).equals(Optional.of(FileFormat.PDF));
        if (pages || printer != null) {
            tellWhatIsNotShown(desk, document);
        }
        new Paper(desk.door()).give(document, out, printer);
    }

    /** Whether a file is named that holds more than the document. */
    boolean zipped() {
        return out != null && EvidenceFile.named(out);
    }

    /** To a file that is written otherwise, and on paper where that is wanted. */
    void giveZip(Desk desk, Document document, Consumer<Path> writing) {
        tellWhatIsNotShown(desk, document);
        writing.accept(Objects.requireNonNull(out));
        if (printer != null) {
            new Paper(desk.door()).print(document, printer);
        }
    }

    private static void tellWhatIsNotShown(Desk desk, Document document) {
        String unshown = Unshown.on(document);
        if (!unshown.isEmpty()) {
            Language language = desk.owner().language();
            Map<String, String> characters = Map.of("characters", Isolated.in(language, unshown));
            desk.door().note(Texts.in(language).get("paper.unshown", characters));
        }
    }

    void give(Desk desk, Draft draft, MailEnds ends) {
        Paper paper = new Paper(desk.door());
        if (out == null || !MailFile.named(out)) {
            paper.give(draft.document(), out, printer, ".txt, .pdf or " + MailFile.EXTENSION);
            return;
        }
        ends.warnings(desk.owner().language()).forEach(desk.door()::note);
        paper.mail(draft, ends, out);
        if (printer != null) {
            paper.print(draft.document(), printer);
        }
    }
}
