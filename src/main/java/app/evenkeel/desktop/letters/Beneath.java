package app.evenkeel.desktop.letters;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is said beneath the words: as high as it is, up to where the words would have no room. */
final class Beneath extends ScrollPane {
    /** Of the height that there is for both. */
    private static final double SHARE = 0.5;

    /** One finding, where it is short. */
    private static final double LEAST = 112;

    private final VBox said;
    private final ReadOnlyDoubleProperty height;

    /**
     * @param height for the words and what stands beneath
     */
    Beneath(VBox said, ReadOnlyDoubleProperty height) {
        this.said = said;
        this.height = height;
        height.subscribe(_ -> requestLayout());
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
        return Math.min(Math.max(LEAST, SHARE * height.get()), said.prefHeight(width));
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
