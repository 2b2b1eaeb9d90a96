package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.proof.Finding;
import app.evenkeel.desktop.proof.TemplateErrors;
import app.evenkeel.desktop.proof.ToneFindings;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a template, and what could be gentler. */
final class Proofread {
    private final Words words;
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    Proofread(Words words) {
        this.words = words;
    }

    /** What was found in the text when it was last looked at, and still stands in it. */
    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What is wrong with the whole of it, or why it was not saved; empty where nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void look(TemplateKey key, String text) {
        Language language = words.language();
        List<Finding> found = new ArrayList<>();
        found.addAll(new TemplateErrors(language).in(text, key::check));
        found.addAll(new ToneFindings(language).in(text, key.language()));
        findings.set(List.copyOf(found));
        problem.set(
                key.check(text)
                        .filter(refused -> !(refused.trouble() instanceof WrongTemplate))
                        .map((LetterRefused refused) -> refused.briefly(language))
                        .orElse(""));
    }

    /** What was found moves along with the words, until they are looked at again. */
    void typed(String before, String now) {
        findings.set(Finding.after(findings.get(), before, now));
        problem.set("");
    }

    /** Whether it can be saved, by the last look. */
    boolean right() {
        return problem.get().isEmpty()
                && findings.get().stream().noneMatch(f -> f.mark().kind() == Mark.Kind.ERROR);
    }

    /** Says why it was not saved, where nothing says so yet. */
    void mendFirst() {
        if (problem.get().isEmpty()) {
            problem.set(words.get("wording.mend-first"));
        }
    }
}
