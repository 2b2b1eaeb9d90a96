package app.evenkeel.cli;

import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.tone.ToneCheck;
import app.evenkeel.letter.tone.ToneFinding;
import app.evenkeel.letter.tone.ToneWords;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

@Command(
        name = "tone",
        description =
                "Points at words of a draft that break a rule of tone, and offers gentler ones.")
final class ToneCommand extends JournalCommand {
    /** In bytes; no letter is near it. */
    private static final int LIMIT = 1 << 20;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The draft, as text in UTF-8; without it, standard input.")
    private @Nullable Path file;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The draft's language; without it, your own.")
    private @Nullable String language;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        Language own = desk.owner().language();
        Language written = Given.or(language, Arguments::language, own);
        String draft =
                file == null
                        ? SourceFile.read("Standard input", desk.door().in(), LIMIT).text()
                        : SourceFile.read(file, LIMIT).text();
        List<ToneFinding> findings = ToneCheck.in(written).check(draft);
        DraftLines lines = new DraftLines(draft);
        ToneWords words = new ToneWords(own);
        desk.door().say(json ? json(findings, lines, words) : text(findings, lines, words));
    }

    private static String text(List<ToneFinding> findings, DraftLines lines, ToneWords words) {
        if (findings.isEmpty()) {
            return words.nothing();
        }
        ToneText text = new ToneText(words, lines);
        return findings.stream().map(text::line).collect(Collectors.joining("\n"));
    }

    private static String json(List<ToneFinding> findings, DraftLines lines, ToneWords words) {
        ArrayNode array = Json.NODES.arrayNode();
        for (ToneFinding f : findings) {
            array.addObject()
                    .put("line", lines.line(f.from()))
                    .put("column", lines.column(f.from()))
                    .put("words", lines.words(f))
                    .put("rule", f.rule().id())
                    .put("why", words.of(f.rule()))
                    .put("gentler", f.gentler());
        }
        return Json.text(array);
    }
}
