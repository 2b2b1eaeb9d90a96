package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.FactLink;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.ReceiptRow.Tone;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.source.Source;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;
import java.util.Map;

/** One piece of evidence on a receipt. */
final class ReceiptLine extends VBox {
    /** How long a name may be, to stand beside a day, in letters. */
    static final int SHORT = 30;

    private final Words words;
    private final GaugesViewModel model;
    private final ReceiptRow row;
    private final VBox said = new VBox();
    private final Button action;

    ReceiptLine(GaugesViewModel model, ReceiptRow row) {
        this.words = model.words();
        this.model = model;
        this.row = row;
        this.action = row.tone() == Tone.SET_ASIDE ? countAgain() : setAside();
        getStyleClass().add("receipt-line");
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass(
                        row.tone().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                true);
        said.getStyleClass().add("said");
        HBox.setHgrow(said, Priority.ALWAYS);
        say();
        Label points = new Label(row.tone() == Tone.SET_ASIDE ? "" : row.pointsWords());
        points.getStyleClass().add("points");
        points.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(said, points);
        line.getStyleClass().add("piece");
        if (!model.readOnly()) {
            line.getChildren().add(action);
        }
        getChildren().add(line);
    }

    private void say() {
        Label what = new Label(row.words());
        what.getStyleClass().add("what");
        HBox first = new HBox(what);
        first.getStyleClass().add("first");
        if (row.tone() != Tone.EASES) {
            first.getChildren()
                    .add(new SeverityDots(row.evidence().severity(), row.severityWords()));
        }
        Label day = new Label(row.day());
        day.getStyleClass().add("day");
        // A name and a short note stand beside the day; a sentence has a line of its own.
        FlowPane second = new FlowPane(day);
        second.getStyleClass().add("second");
        said.getChildren().addAll(first, second);
        Source source = row.source();
        if (source != null) {
            beside(second, source.words())
                    .getChildren()
                    .add(new FactLink(source.words(), () -> model.open(source.opens())));
        }
        note(beside(second, row.notes()), row.notes(), "notes");
        note(said, row.reason(), "reason");
    }

    private Pane beside(Pane day, String words) {
        return words.length() <= SHORT ? day : said;
    }

    private static void note(Pane where, String sentence, String style) {
        if (!sentence.isEmpty()) {
            Label note = new Label(sentence);
            note.getStyleClass().add(style);
            OwnDirection.of(note);
            note.setWrapText(true);
            where.getChildren().add(note);
        }
    }

    private Button setAside() {
        Button button =
                Buttons.icon(
                        Feather.EYE_OFF,
                        words.get("gauges.set-aside-it"),
                        () -> model.settingAside().ask(row.evidence()));
        button.setAccessibleText(words.get("gauges.set-aside-heard", Map.of("what", row.name())));
        return button;
    }

    private Button countAgain() {
        Button button =
                Buttons.quiet(
                        words.get("gauges.count-again"),
                        () -> model.settingAside().countAgain(row.evidence()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.get("gauges.count-again-heard", Map.of("what", row.name())));
        return button;
    }

    ReceiptRow row() {
        return row;
    }

    /** What sets it aside, or counts it again. */
    Node action() {
        return action;
    }

    /** Asks beneath it why it should not count. */
    void ask(ReasonForm form) {
        action.setDisable(true);
        getChildren().add(form);
    }
}
