package app.evenkeel.desktop.control;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/**
 * The line beneath a control: what is wrong, or else what helps. It takes its room whether or not
 * there is something to say.
 */
final class Note extends Label {
    Note(ObservableStringValue hint, ObservableStringValue problem) {
        getStyleClass().add("field-note");
        setWrapText(true);
        hint.subscribe(() -> show(hint.get(), problem.get()));
        problem.subscribe(() -> show(hint.get(), problem.get()));
        show(hint.get(), problem.get());
    }

    private void show(String hint, String problem) {
        boolean wrong = !problem.isEmpty();
        setText(wrong ? problem : hint);
        setVisible(!getText().isEmpty());
        pseudoClassStateChanged(Wrong.MARK, wrong);
    }
}
