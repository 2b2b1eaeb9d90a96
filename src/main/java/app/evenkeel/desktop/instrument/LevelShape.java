package app.evenkeel.desktop.instrument;

import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a level, for places with no room for its word: a ring, a half-filled ring, a
 * diamond, an octagon with a bar in it, and a dash. Each can be told from the others without its
 * colour. The word is its tooltip.
 */
public final class LevelShape extends Region {
    private final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>(this, "level");

    /** A shape that a word stands beside. */
    LevelShape() {
        getStyleClass().add("level-shape");
        setAccessibleRole(AccessibleRole.NODE);
        level.subscribe(l -> LevelStyle.show(this, l));
    }

    public LevelShape(Language language) {
        this();
        ReadingWords words = new ReadingWords(language);
        Tooltip word = new Tooltip();
        Tooltip.install(this, word);
        setAccessibleRole(AccessibleRole.TEXT);
        level.subscribe(l -> {
            word.setText(words.level(l));
            setAccessibleText(words.level(l));
        });
    }

    /** Null where there is too little to say. */
    public ObjectProperty<@Nullable Level> levelProperty() {
        return level;
    }
}
