package app.evenkeel.desktop.gauges;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One to three dots out of three. */
final class SeverityDots extends HBox {
    private static final int ALL = 3;
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    /**
     * @param words the same for those who cannot see it
     */
    SeverityDots(int severity, String words) {
        getStyleClass().add("severity-dots");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        for (int i = 0; i < ALL; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            dot.pseudoClassStateChanged(FILLED, i < severity);
            getChildren().add(dot);
        }
    }
}
