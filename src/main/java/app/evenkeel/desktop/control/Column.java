package app.evenkeel.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** Parts from top to bottom, which scroll where they need more room than there is. */
public final class Column extends ScrollPane {
    private final VBox parts = new VBox();

    public Column() {
        parts.getStyleClass().add("page-column");
        getStyleClass().add("page-scroll");
        setContent(parts);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    public void show(Node... shown) {
        show(List.of(shown));
    }

    public void show(List<? extends Node> shown) {
        parts.getChildren().setAll(shown);
    }

    /** The column that a part stands in, however deep. */
    public static Optional<Column> around(Node part) {
        for (Node at = part; at != null; at = at.getParent()) {
            if (at instanceof Column column) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Moves a part up to the middle, where it begins so far down that it is hardly seen. */
    public void reveal(Node part) {
        parts.layout();
        double room = getViewportBounds().getHeight();
        double hidden = parts.getHeight() - room;
        double top = parts.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY();
        double scrolled = getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && top - scrolled > room / 2) {
            setVvalue(Math.min(1, (top - room / 2) / hidden));
        }
    }
}
