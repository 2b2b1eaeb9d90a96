package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.timeline.Row.Fold;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows what an event keeps to itself, and hides it again. */
final class FoldButton extends Button {
    private final TimelineViewModel model;
    private final FontIcon icon = new FontIcon(Feather.CHEVRON_DOWN);

    FoldButton(TimelineViewModel model) {
        this.model = model;
        getStyleClass().addAll(Styles.FLAT, "fold");
        setFocusTraversable(false);
        setGraphic(icon);
    }

    void show(Row.Event event, Fold fold) {
        icon.setIconCode(fold.open() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        setText(fold.open() ? model.words().get("timeline.hide") : fold.name());
        setOnAction(_ -> model.turnFold(event));
    }
}
