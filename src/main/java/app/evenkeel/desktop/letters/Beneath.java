package app.evenkeel.desktop.letters;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is said beneath the words: as high as it is, up to where the words would have no room. */
final class Beneath extends ScrollPane {
    /** One finding and the beginning of the next, so that one sees that there are more. */
    private static final double MOST = 144;

    private final VBox said;

    Beneath(VBox said) {
        this.said = said;
        getStyleClass().add("letter-beneath");
        said.getStyleClass().add("letter-said");
        setContent(said);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    /** Wrapped words are as high as they are narrow. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(MOST, said.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
