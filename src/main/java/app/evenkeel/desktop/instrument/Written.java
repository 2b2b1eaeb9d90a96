package app.evenkeel.desktop.instrument;

import app.evenkeel.journal.Language;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** Words that run as their language does, within an instrument that is never mirrored. */
final class Written {
    private Written() {}

    static void as(Language language, Node words) {
        words.setNodeOrientation(
                language.rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }

    static Tooltip tooltip(Language language, String words) {
        Tooltip tooltip = new Tooltip(words);
        as(language, tooltip.getScene().getRoot());
        return tooltip;
    }
}
