package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.timeline.Row.Standing;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How something stands with the answer or the payment that it asks for. */
final class StandingLabel extends Label {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final FontIcon icon = new FontIcon(Feather.CLOCK);

    StandingLabel() {
        getStyleClass().add("standing");
        setGraphic(icon);
    }

    void show(Standing standing) {
        setText(standing.words());
        icon.setIconCode(standing.state() == Standing.State.DONE ? Feather.CHECK : Feather.CLOCK);
        pseudoClassStateChanged(LATE, standing.state() == Standing.State.LATE);
    }
}
