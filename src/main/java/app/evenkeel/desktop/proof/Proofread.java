package app.evenkeel.desktop.proof;

import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A letter's words while they are written: what is wrong with them is found at once, what could be
 * gentler in the background.
 */
public final class Proofread {
    private final Language words;
    private final ToneReading tone;
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<Finding> errors = List.of();

    /**
     * @param words the language in which they are spoken of
     */
    public Proofread(Work work, Language words) {
        this.words = words;
        this.tone = new ToneReading(work, new ToneFindings(words));
        tone.findingsProperty().subscribe((_, _) -> show());
    }

    private void show() {
        Stream<Finding> advice = tone.findingsProperty().get().stream();
        findings.set(Stream.concat(errors.stream(), advice).toList());
    }

    /** What was found when the words were last looked at, and still stands in them. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What is wrong with the whole of it, in a sentence; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * Looks for what is wrong.
     *
     * @param check refuses a text for the first thing that is
     */
    public void check(String text, Function<String, Optional<LetterRefused>> check) {
        errors = new TemplateErrors(words).in(text, check);
        problem.set(
                check.apply(text)
                        .filter(refused -> !(refused.trouble() instanceof WrongTemplate))
                        .map((LetterRefused refused) -> refused.in(words))
                        .orElse(""));
        show();
    }

    /** Reads for what could be gentler. */
    public void readTone(String text, Language language) {
        tone.read(text, language);
    }

    /** What was found moves along with the words, until they are looked at again. */
    public void typed(String before, String now) {
        errors = Finding.after(errors, before, now);
        tone.typed(before, now);
        show();
    }

    /** Says what is wrong beside what was found. */
    public void complain(String sentence) {
        problem.set(sentence);
    }

    /** Whether nothing was wrong when it was last looked at. */
    public boolean right() {
        return problem.get().isEmpty() && errors.isEmpty();
    }

    /** There are no words any more. */
    public void clear() {
        errors = List.of();
        problem.set("");
        tone.clear();
        show();
    }

    public void close() {
        tone.drop();
    }
}
