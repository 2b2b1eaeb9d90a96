package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** The owner's own words for this one letter, which begin as those of the template. */
final class OwnWords {
    private final Words words;
    private final ToneReading tone;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper drifted = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<String>> outdated =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable String template;
    private @Nullable Mark wrong;

    final StringProperty text = new SimpleStringProperty("");

    OwnWords(Work work, Words words) {
        this.words = words;
        this.tone = new ToneReading(work, words);
        tone.findingsProperty().subscribe(_ -> mark());
        text.subscribe((_, now) -> {
            wrong = null;
            tone.follow(now);
        });
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

    /** Why the words give no letter; empty where they do. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return tone.findingsProperty();
    }

    /** All that is to be underlined. */
    ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
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
        clear();
        tone.clear();
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
            tone.read(text.get(), language);
        }
    }

    void complain(LetterRefused refused) {
        String sentence = refused.in(words.language());
        wrong =
                refused.trouble() instanceof WrongTemplate where
                        ? new WrongPlace(text.get(), where).mark(sentence)
                        : null;
        complain(sentence);
    }

    void complain(String sentence) {
        trouble.set(sentence);
        mark();
    }

    /**
     * The words give a letter.
     *
     * @param otherwise what they name otherwise than the template would by now
     */
    void serve(List<String> otherwise) {
        outdated.set(otherwise);
        clear();
    }

    private void clear() {
        wrong = null;
        complain("");
    }

    private void mark() {
        Stream<Mark> advice = tone.findingsProperty().get().stream().map(Finding::mark);
        marks.set(Stream.concat(advice, Stream.ofNullable(wrong)).toList());
    }

    /** The place that cannot stay as it is; null where there is none. */
    @Nullable Mark wrong() {
        return wrong;
    }

    void close() {
        tone.drop();
    }
}
