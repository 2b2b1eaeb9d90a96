package app.evenkeel.desktop.control;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/**
 * The line beneath a control: what is wrong, or else what helps. It takes the same room whatever it
 * says; what does not fit, such as a very long name, is told in full by a tooltip.
 */
final class Note extends Label {
    Note(ObservableStringValue hint, ObservableStringValue problem) {
        getStyleClass().add("field-note");
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        hint.subscribe(() -> show(hint.get(), problem.get()));
        problem.subscribe(() -> show(hint.get(), problem.get()));
        show(hint.get(), problem.get());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? whole : null));
    }

    private void show(String hint, String problem) {
        boolean wrong = !problem.isEmpty();
        setText(wrong ? problem : hint);
        setVisible(!getText().isEmpty());
        pseudoClassStateChanged(Wrong.MARK, wrong);
    }
}
