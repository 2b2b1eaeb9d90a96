package app.evenkeel.report.proof;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.language.Texts;

import java.util.List;
import java.util.Map;

/**
 * The page that says what a dossier's files prove, what they do not, and how that is checked. Its
 * commands are the lines that begin with four spaces, so that they can be run as they stand.
 */
final class HowToCheck {
    /** In code points, as far as words allow. */
    private static final int WIDTH = 76;

    private static final String COMMAND = "    ";

    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    private HowToCheck(Texts texts) {
        this.texts = texts;
    }

    static String of(Language language, ChainEnd newest) {
        HowToCheck how = new HowToCheck(Texts.in(language));
        how.write(newest);
        return how.page.toString();
    }

    private void write(ChainEnd newest) {
        paragraph(texts.get("proof-page.title"));
        paragraph(texts.get("proof-page.what"));
        for (String file :
                List.of(
                        texts.get("proof-page.dossier"),
                        texts.get("proof-page.records"),
                        texts.get("proof-page.fields"),
                        texts.get("proof-page.chain"),
                        texts.get("proof-page.manifest"))) {
            line("- " + file, "  ");
        }
        page.append('\n');
        Map<String, String> number = Map.of("number", Long.toString(newest.number()));
        line(texts.get("dossier.newest-record", number), "");
        paragraph(newest.hash());
        paragraph(texts.get("proof-page.proves"));
        paragraph(texts.get("proof-page.proves-not"));
        paragraph(texts.get("proof-page.send"));
        paragraph(texts.get("proof-page.how"));
        page.append("  sed -n 's/^    //p' HOW-TO-CHECK.txt | sh\n\n");
        List<String> says =
                List.of(
                        texts.get("proof-page.step-manifest"),
                        texts.get("proof-page.step-chain"),
                        texts.get("proof-page.step-records"),
                        texts.get("proof-page.step-fields"));
        List<String> commands = CheckCommands.of(newest);
        for (int i = 0; i < commands.size(); i++) {
            paragraph((i + 1) + ". " + says.get(i));
            commands.get(i).lines().forEach(c -> page.append(COMMAND).append(c).append('\n'));
            page.append('\n');
        }
    }

    private void paragraph(String words) {
        line(words, "");
        page.append('\n');
    }

    /**
     * @param indent of the lines after the first
     */
    private void line(String words, String indent) {
        int used = 0;
        for (String word : words.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > WIDTH) {
                page.append('\n').append(indent);
                used = indent.length();
            } else if (used > 0) {
                page.append(' ');
                used++;
            }
            page.append(word);
            used += length;
        }
        page.append('\n');
    }
}
