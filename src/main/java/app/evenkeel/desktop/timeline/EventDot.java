package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.Direction;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Written;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands on the line: of what kind it is, and whether it came in. */
final class EventDot extends StackPane {
    private static final PseudoClass INCOMING = PseudoClass.getPseudoClass("incoming");
    private static final PseudoClass PAID = PseudoClass.getPseudoClass("paid");

    private final FontIcon icon = new FontIcon(Feather.MAIL);

    EventDot() {
        getStyleClass().add("event-dot");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(icon);
    }

    void show(TimelineItem item) {
        icon.setIconCode(Icons.of(item));
        turn(
                INCOMING,
                item instanceof Written(var entry) && entry.direction() == Direction.INCOMING);
        turn(PAID, item instanceof Paid);
    }

    /** Shown in this frame and not in the next one. */
    private void turn(PseudoClass state, boolean on) {
        if (getPseudoClassStates().contains(state) != on) {
            pseudoClassStateChanged(state, on);
            applyCss();
        }
    }
}
