package app.evenkeel.desktop;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings into sight what lies further down in a column that scrolls. */
final class Scrolled {
    private Scrolled() {}

    static void into(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                into(pane, node);
            }
        }
    }

    private static void into(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double room = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = Math.clamp(bounds.getCenterY() - room / 2, 0, hidden);
        pane.setVvalue(top / hidden);
        pane.layout();
    }
}
