package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.control.VersionsLink;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/** When and how something happened and, where that was changed, the way to what it said before. */
final class EventHead extends HBox {
    private final TimelineViewModel model;
    private final Label words = new Label();
    private @Nullable VersionsLink link;

    EventHead(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("event-head");
        words.setWrapText(true);
        words.setMinWidth(0);
        getChildren().add(words);
    }

    void show(Row.Event event) {
        words.setText(event.head());
        boolean changed = !event.changed().isEmpty();
        if (changed) {
            link().show(event.changed(), () -> model.seeVersions(event));
        }
        if (link != null) {
            Spine.there(changed, link);
        }
    }

    private VersionsLink link() {
        if (link == null) {
            link = new VersionsLink(model.words());
            // The list has the keyboard.
            link.setFocusTraversable(false);
            getChildren().add(link);
            applyCss();
        }
        return link;
    }
}
