package app.evenkeel.desktop.form;

import app.evenkeel.journal.FactText;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * One field of a form. What is wrong is said once the user has left the field or wants to save, and
 * goes away as soon as it is mended.
 */
public final class Field<T> {
    /** Understands what was typed; never asked about blanks. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(String typed) throws WrongInput;
    }

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Reader<T> reader;
    private final String ifBlank;
    private String shownText = "";
    private @Nullable T shown;
    private boolean looked;

    private Field(Reader<T> reader, String ifBlank) {
        this.reader = reader;
        this.ifBlank = ifBlank;
        text.subscribe((_, _) -> {
            if (looked) {
                look();
            }
        });
    }

    /** A field that may stay blank. */
    public static <T> Field<T> optional(Reader<T> reader) {
        return new Field<>(reader, "");
    }

    /**
     * @param ifBlank what the user reads where nothing was typed
     */
    public static <T> Field<T> needed(Reader<T> reader, String ifBlank) {
        return new Field<>(reader, ifBlank);
    }

    public StringProperty textProperty() {
        return text;
    }

    public String text() {
        return text.get();
    }

    public void type(String typed) {
        text.set(typed);
    }

    /**
     * Opens with what stands already. As long as the text is not touched the value stays exactly as
     * it is, whatever the text leaves out of it.
     */
    public void show(String words, T value) {
        shownText = words;
        shown = value;
        text.set(words);
    }

    /** What is wrong, for the user; empty where nothing is, or nobody has looked yet. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean isNeeded() {
        return !ifBlank.isEmpty();
    }

    /** Says what is wrong, from now on as soon as it is. */
    public boolean look() {
        looked = true;
        problem.set(wrong());
        return problem.get().isEmpty();
    }

    /** Says something that only the form as a whole can know, until the text changes. */
    public void complain(String sentence) {
        looked = true;
        problem.set(sentence);
    }

    /** What was typed; empty where it is blank or wrong. */
    public Optional<T> value() {
        if (untouched()) {
            return Optional.ofNullable(shown);
        }
        if (FactText.blank(text())) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(text().strip()));
        } catch (WrongInput e) {
            return Optional.empty();
        }
    }

    private boolean untouched() {
        return shown != null && text().equals(shownText);
    }

    private String wrong() {
        if (untouched()) {
            return "";
        }
        if (FactText.blank(text())) {
            return ifBlank;
        }
        try {
            reader.read(text().strip());
            return "";
        } catch (WrongInput e) {
            return e.problem();
        }
    }
}
