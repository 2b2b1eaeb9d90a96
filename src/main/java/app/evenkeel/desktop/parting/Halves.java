package app.evenkeel.desktop.parting;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two columns of the same width. */
final class Halves extends GridPane {
    private static final double HALF = 50;

    Halves(String style) {
        getStyleClass().add(style);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            getColumnConstraints().add(column);
        }
    }
}
