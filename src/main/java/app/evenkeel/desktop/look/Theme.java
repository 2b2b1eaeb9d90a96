package app.evenkeel.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Keeps the window light or dark as the user, or the system, wants it. */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final ObjectProperty<Look> look;

    public Theme(Look look) {
        this.look = new SimpleObjectProperty<>(look);
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /**
     * @param root the root of the scene, which knows by the pseudo-class {@code dark} what it is
     */
    public Subscription dress(Node root) {
        return Subscription.combine(
                look.subscribe(_ -> show(root)),
                Platform.getPreferences().colorSchemeProperty().subscribe(_ -> show(root)));
    }

    private void show(Node root) {
        boolean dark = dark();
        root.pseudoClassStateChanged(DARK, dark);
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    private boolean dark() {
        return switch (look.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
