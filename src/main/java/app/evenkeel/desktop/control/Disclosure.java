package app.evenkeel.desktop.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seldom needed, shown when it is asked for. */
public final class Disclosure extends VBox {
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final VBox box;

    /**
     * @param words what there is more of
     */
    public Disclosure(String words, Node... hidden) {
        getStyleClass().add("disclosure");
        FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
        ToggleButton button = new ToggleButton(words, arrow);
        button.getStyleClass().add(atlantafx.base.theme.Styles.FLAT);
        button.selectedProperty().bindBidirectional(open);
        box = new VBox(hidden);
        box.getStyleClass().add("disclosed");
        box.visibleProperty().bind(open);
        box.managedProperty().bind(open);
        open.subscribe(is -> arrow.setIconCode(is ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        getChildren().setAll(button, box);
    }

    Node disclosed() {
        return box;
    }

    public BooleanProperty openProperty() {
        return open;
    }
}
