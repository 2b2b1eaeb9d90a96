package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Letter;
import app.evenkeel.language.Names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The letters as they were sent, word for word. */
record LetterTexts(Wording wording, List<SentLetter> letters) {
    private static final Pattern BLANK_LINE = Pattern.compile("(\\R|\\f)(\\h*(\\R|\\f))+|\\f");

    private static final Pattern GAP = Pattern.compile(" {2,}");

    List<Block> blocks() {
        if (letters.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.section("dossier.letters"));
        for (SentLetter sent : letters) {
            Letter letter = sent.letter();
            blocks.add(new Block.Heading(3, heading(sent)));
            blocks.add(asSent(letter));
            if (!letter.sha256().isBlank()) {
                blocks.add(new Block.Paragraph(wording.sha256(letter)));
            }
        }
        return blocks;
    }

    /** It runs as it ran on its own page. */
    private static Block asSent(Letter letter) {
        Wording own = new Wording(letter.language());
        return new Block.Passage(
                Locale.of(letter.language().id()),
                Arrays.stream(BLANK_LINE.split(letter.text()))
                        .filter(part -> !part.isBlank())
                        .<Block>map(part -> new Block.Paragraph(own.verbatim(spaced(part))))
                        .toList());
    }

    /** The gaps between a table's columns stay gaps. */
    private static String spaced(String part) {
        return GAP.matcher(part).replaceAll(gap -> "\u00A0".repeat(gap.group().length()));
    }

    private Text heading(SentLetter sent) {
        Letter letter = sent.letter();
        return wording.of(
                "dossier.letters.heading",
                Map.of(
                        "number", Text.of(Integer.toString(sent.number())),
                        "kind", Text.of(new Names(wording.language()).of(letter.kind())),
                        "day", wording.day(letter.sentOn())));
    }
}
