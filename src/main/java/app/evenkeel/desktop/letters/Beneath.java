package app.evenkeel.desktop.letters;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is said beneath the words: as high as it is, up to where the words would have no room. */
final class Beneath extends ScrollPane {
    /** One finding and the beginning of the next, so that one sees that there are more. */
    private static final double MOST = 144;

    Beneath(VBox said) {
        getStyleClass().add("letter-beneath");
        said.getStyleClass().add("letter-said");
        setContent(said);
        setFitToWidth(true);
        setFocusTraversable(false);
        setMinHeight(0);
        setMaxHeight(MOST);
        said.heightProperty().subscribe(height -> show(height.doubleValue()));
    }

    private void show(double height) {
        // Wrapped words know their height only once they are as wide as they will be.
        setPrefHeight(Math.min(MOST, height));
        setMinHeight(Math.min(MOST, height));
    }
}
