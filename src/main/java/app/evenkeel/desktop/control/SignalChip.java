package app.evenkeel.desktop.control;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.SignalKind.Weight;

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
    private static final PseudoClass RED_LINE = PseudoClass.getPseudoClass("red-line");
    private static final PseudoClass EASING = PseudoClass.getPseudoClass("easing");
    private static final int GRAVEST = 3;

    private final Words words;
    private final FontIcon icon;
    private final Label name = new Label();
    private final IntegerProperty severity;
    private SignalKind kind;
    private final List<Region> dots = new ArrayList<>();

    /**
     * @param severity 1 (slight) to 3 (grave)
     */
    public SignalChip(SignalKind kind, int severity, Words words) {
        this.kind = kind;
        this.words = words;
        this.severity = new SimpleIntegerProperty(severity);
        this.icon = new FontIcon(icon(kind));
        getStyleClass().add("signal-chip");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        name.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(icon, name, row());
        setAccessibleRole(AccessibleRole.TEXT);
        Tooltip meaning = new Tooltip();
        meaning.textProperty().bind(accessibleTextProperty());
        Tooltip.install(this, meaning);
        name();
        this.severity.subscribe(_ -> weigh());
    }

    /**
     * Another signal on the same chip.
     *
     * @param itsSeverity 1 (slight) to 3 (grave)
     */
    public void show(SignalKind another, int itsSeverity) {
        boolean renamed = another != kind;
        kind = another;
        if (renamed) {
            name();
        }
        if (severity.get() != itsSeverity) {
            severity.set(itsSeverity);
        } else if (renamed) {
            weigh();
        }
    }

    private void name() {
        icon.setIconCode(icon(kind));
        name.setText(words.names().of(kind));
        pseudoClassStateChanged(RED_LINE, kind.redLine());
        pseudoClassStateChanged(EASING, kind.weight() == Weight.EASING);
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

    private void weigh() {
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
