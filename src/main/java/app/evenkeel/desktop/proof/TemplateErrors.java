package app.evenkeel.desktop.proof;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;
import app.evenkeel.letter.TemplateTrouble.BraceNotClosed;
import app.evenkeel.letter.TemplateTrouble.BraceNotOpened;
import app.evenkeel.letter.TemplateTrouble.UnknownVariable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the places of a text that keep it from being a template. */
public record TemplateErrors(Language words) {
    private static final int ENOUGH = 20;

    /**
     * All that is wrong, in the order of the text. A check tells of one error alone, so each is
     * covered with letters, and the rest is checked again.
     *
     * @param check tells of the first error; one that has no place ends the search
     */
    public List<Finding> in(String text, Function<String, Optional<LetterRefused>> check) {
        List<Finding> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        while (found.size() < ENOUGH) {
            LetterRefused refused = check.apply(rest.toString()).orElse(null);
            if (refused == null || !(refused.trouble() instanceof WrongTemplate wrong)) {
                break;
            }
            Finding finding = finding(text, wrong, refused.briefly(words));
            found.add(finding);
            cover(rest, finding.mark());
        }
        return List.copyOf(found);
    }

    private static void cover(StringBuilder text, Mark mark) {
        for (int i = mark.from(); i < mark.to(); i++) {
            text.setCharAt(i, 'x');
        }
    }

    private static Finding finding(String text, WrongTemplate wrong, String sentence) {
        int from = start(text, wrong);
        int to = end(text, from, wrong);
        String better =
                wrong.what() instanceof UnknownVariable(_, String nearest) && nearest != null
                        ? "{" + nearest + "}"
                        : "";
        return Finding.of(text, new Mark(from, to, Mark.Kind.ERROR, sentence), "", better);
    }

    private static int start(String text, WrongTemplate wrong) {
        int line = 0;
        for (int n = 1; n < wrong.line(); n++) {
            line = text.indexOf('\n', line) + 1;
        }
        return text.offsetByCodePoints(line, wrong.column() - 1);
    }

    private static int end(String text, int from, WrongTemplate wrong) {
        return switch (wrong.what()) {
            case BraceNotOpened _ -> from + 1;
            case BraceNotClosed _ -> endOfWord(text, from + 1);
            default -> text.indexOf('}', from) + 1;
        };
    }

    private static int endOfWord(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
