package app.evenkeel.desktop.instrument;

import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/**
 * A level as shape, word and colour. The style class {@code chip} gives it a background of its own.
 */
public final class LevelMark extends HBox {
    public static final String CHIP = "chip";

    private final LevelShape shape = new LevelShape();

    public LevelMark(Language language) {
        getStyleClass().add("level-mark");
        ReadingWords words = new ReadingWords(language);
        Label word = new Label();
        getChildren().setAll(shape, word);
        levelProperty()
                .subscribe(level -> {
                    LevelStyle.show(this, level);
                    word.setText(words.level(level));
                });
    }

    /** Null where there is too little to say. */
    public ObjectProperty<@Nullable Level> levelProperty() {
        return shape.levelProperty();
    }
}
