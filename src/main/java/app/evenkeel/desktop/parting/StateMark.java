package app.evenkeel.desktop.parting;

import app.evenkeel.advice.State;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Locale;

/** How far a criterion is met, as a shape: a ring, one filled to the half, or a disc. */
final class StateMark extends StackPane {
    StateMark(State state) {
        getStyleClass().add("state-mark");
        Region shape = new Region();
        shape.getStyleClass().add("state-shape");
        shape.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                true);
        getChildren().setAll(shape);
    }
}
