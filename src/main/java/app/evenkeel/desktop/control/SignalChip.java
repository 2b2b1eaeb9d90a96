package app.evenkeel.desktop.control;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.SignalKind;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A signal with its severity, as one to three dots. What it weighs is seen by its shape as well as
 * its colour, and read out with its name.
 */
public final class SignalChip extends HBox {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final int GRAVEST = 3;

    private final SignalKind kind;
    private final Words words;
    private final IntegerProperty severity;
    private final List<Region> dots = new ArrayList<>();

    /**
     * @param severity 1 (slight) to 3 (grave)
     */
    public SignalChip(SignalKind kind, int severity, Words words) {
        this.kind = kind;
        this.words = words;
        this.severity = new SimpleIntegerProperty(severity);
        getStyleClass().addAll("signal-chip", style(kind));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label name = new Label(words.names().of(kind));
        name.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(icon(kind)), name, row());
        setAccessibleRole(AccessibleRole.TEXT);
        Tooltip meaning = new Tooltip();
        meaning.textProperty().bind(accessibleTextProperty());
        Tooltip.install(this, meaning);
        this.severity.subscribe(_ -> show());
    }

    /** The icon of what a signal weighs. */
    public static Feather icon(SignalKind kind) {
        return switch (kind.weight()) {
            case ADVERSE -> Feather.FLAG;
            case RED_LINE -> Feather.ALERT_OCTAGON;
            case EASING -> Feather.CHECK;
        };
    }

    /** The style class of what a signal weighs. */
    public static String style(SignalKind kind) {
        return switch (kind.weight()) {
            case ADVERSE -> "adverse";
            case RED_LINE -> "red-line";
            case EASING -> "easing";
        };
    }

    private HBox row() {
        HBox row = new HBox();
        row.getStyleClass().add("severity");
        for (int i = 0; i < GRAVEST; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            dots.add(dot);
        }
        row.getChildren().addAll(dots);
        return row;
    }

    private void show() {
        for (int i = 0; i < GRAVEST; i++) {
            dots.get(i).pseudoClassStateChanged(FULL, i < severity.get());
        }
        Map<String, String> values =
                Map.of(
                        "signal",
                        words.names().of(kind),
                        "severity",
                        Integer.toString(severity.get()));
        setAccessibleText(
                kind.redLine()
                        ? words.get("signal-chip.red-line", values)
                        : words.get("signal-chip.severity", values));
    }

    public SignalKind kind() {
        return kind;
    }

    /** 1 to 3. */
    public IntegerProperty severityProperty() {
        return severity;
    }
}
