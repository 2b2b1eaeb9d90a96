package app.evenkeel.desktop.instrument;

import app.evenkeel.journal.Language;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * A gauge for the row of a list, 56 × 8 pixels: how far the bar reaches is the value. Grows from
 * the side on which a line of text begins.
 */
public final class SmallGauge extends Region {
    private final ObjectProperty<@Nullable Reading> reading =
            new SimpleObjectProperty<>(this, "reading");
    private final Region bar = new Region();

    public SmallGauge(Language language) {
        getStyleClass().add("small-gauge");
        bar.getStyleClass().add("bar");
        getChildren().add(bar);
        setAccessibleRole(AccessibleRole.TEXT);
        ReadingWords words = new ReadingWords(language);
        reading.subscribe(r -> {
            LevelStyle.show(this, r == null ? null : r.level());
            bar.setVisible(r != null);
            setAccessibleText(words.value(r));
            requestLayout();
        });
    }

    /** Null where there is too little to say. */
    public ObjectProperty<@Nullable Reading> readingProperty() {
        return reading;
    }

    @Override
    protected void layoutChildren() {
        Reading r = reading.get();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        // A value of 0 is a dot, so that it differs from none.
        double width = height + (room - height) * (r == null ? 0 : r.value()) / 100;
        bar.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
    }
}
