package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.proof.Proofread;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.LetterRefused;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The owner's own words for this one letter, which begin as those of the template. */
final class OwnWords {
    private final Proofread proof;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper drifted = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<String>> outdated =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable String template;

    final StringProperty text = new SimpleStringProperty("");

    OwnWords(Work work, Words words) {
        this.proof = new Proofread(work, words.language());
        text.subscribe(proof::typed);
    }

    /** Whether the words are open for editing. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Whether the template would say something else by now, while the own words stayed. */
    ReadOnlyBooleanProperty driftedProperty() {
        return drifted.getReadOnlyProperty();
    }

    /** What they name otherwise than the template would by now, in sentences. */
    ReadOnlyObjectProperty<List<String>> outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** Why the words give no letter, and what could be gentler in them. */
    Proofread proof() {
        return proof;
    }

    void begin(String templateWords) {
        template = templateWords;
        text.set(templateWords);
        drifted.set(false);
        editing.set(true);
    }

    /** Words that were put aside; those of the template are heard of later. */
    void takeUp(String wording) {
        end();
        if (!wording.isBlank()) {
            text.set(wording);
            editing.set(true);
        }
    }

    /** Back to the words of the template. */
    void end() {
        editing.set(false);
        template = null;
        text.set("");
        drifted.set(false);
        outdated.set(List.of());
        proof.clear();
    }

    /** What they were begun from is known to be no more. */
    void drift() {
        drifted.set(editing.get());
    }

    /** Whether the words are no longer those of the template. */
    boolean touched() {
        return editing.get() && !text.get().equals(template);
    }

    /** What the template says by now; words that were typed stay as they are. */
    void follow(String templateWords) {
        if (template == null) {
            template = templateWords;
        } else if (!touched()) {
            begin(templateWords);
        } else {
            drifted.set(!templateWords.equals(template));
        }
    }

    /** Null where they are those of the template. */
    @Nullable String wording() {
        return touched() ? text.get() : null;
    }

    void readTone(Language language) {
        if (editing.get()) {
            proof.readTone(text.get(), language);
        }
    }

    /**
     * The words give no letter.
     *
     * @param check refuses words for the first thing that is wrong with them
     */
    void complain(Function<String, Optional<LetterRefused>> check) {
        proof.check(text.get(), check);
    }

    /** There is no letter, whatever the words are. */
    void complain(String sentence) {
        proof.check(text.get(), _ -> Optional.empty());
        proof.complain(sentence);
    }

    /**
     * The words give a letter.
     *
     * @param otherwise what they name otherwise than the template would by now
     */
    void serve(List<String> otherwise) {
        outdated.set(otherwise);
        proof.check(text.get(), _ -> Optional.empty());
    }

    void close() {
        proof.close();
    }
}
