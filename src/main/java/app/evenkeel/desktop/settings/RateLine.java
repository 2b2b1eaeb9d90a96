package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A half-year in the list. It stays while what is known of it changes, and so does the keyboard.
 */
final class RateLine extends HBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Words words;
    private final String series;
    private final Label halfYear = label("rate-half-year");
    private final Label percent = label("rate-percent");
    private final Label source = label("rate-source");
    private final Label checked = label("rate-checked");
    private final Button button;

    /**
     * @param series what it is called
     */
    RateLine(Words words, String series, Runnable edit) {
        this.words = words;
        this.series = series;
        this.button = Buttons.plain("", edit);
        button.setMinWidth(USE_PREF_SIZE);
        checked.visibleProperty().bind(checked.textProperty().isNotEmpty());
        checked.managedProperty().bind(checked.visibleProperty());
        VBox from = new VBox(source, checked);
        from.getStyleClass().add("rate-from");
        setHgrow(from, Priority.ALWAYS);
        getChildren().setAll(halfYear, percent, from, button);
        getStyleClass().addAll("line", "rate-line");
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    void show(RateRow row) {
        halfYear.setText(row.halfYear());
        percent.setText(row.missing() ? "–" : row.percent());
        source.setText(row.source());
        checked.setText(row.checked());
        button.setText(
                words.get(row.missing() ? "settings.rate-add-this" : "settings.rate-change"));
        button.setAccessibleText(
                String.join(", ", button.getText(), series, row.halfYear(), row.percent()));
        button.getStyleClass().remove(Styles.FLAT);
        if (!row.missing()) {
            button.getStyleClass().add(Styles.FLAT);
        }
        pseudoClassStateChanged(MISSING, row.missing());
    }
}
