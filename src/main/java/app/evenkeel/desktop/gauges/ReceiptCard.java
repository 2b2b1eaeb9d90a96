package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.ReceiptRow.Tone;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.language.Points;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The receipt of one gauge: what weighs, what eases it, what was set aside, and the sum. */
final class ReceiptCard extends VBox {
    private final Words words;
    private final GaugesViewModel model;
    private final Receipt receipt;
    private final List<ReceiptLine> lines = new ArrayList<>();

    ReceiptCard(GaugesViewModel model, Receipt receipt) {
        this.words = model.words();
        this.model = model;
        this.receipt = receipt;
        getStyleClass().addAll("card", "receipt");
        getChildren()
                .add(new CardHead(words, receipt.name(), receipt.reading(), receipt.outlook()));
        if (receipt.rows().isEmpty()) {
            getChildren().add(quiet(words.get("gauges.nothing-seen")));
            return;
        }
        part(Tone.WEIGHS, words.get("gauges.weighs"));
        part(Tone.EASES, words.get("gauges.eases"));
        part(Tone.SET_ASIDE, words.get("gauges.set-aside"));
        getChildren().addAll(sum(), quiet(words.get("gauges.fading")));
    }

    private void part(Tone tone, String heading) {
        List<ReceiptRow> rows = receipt.rows(tone);
        if (rows.isEmpty()) {
            return;
        }
        Label name = new Label(heading);
        name.getStyleClass().add("part-heading");
        Label points =
                new Label(
                        tone == Tone.SET_ASIDE
                                ? ""
                                : new Points(words.language()).of(receipt.sum(tone)));
        getChildren().add(across("part", name, points));
        for (ReceiptRow row : rows) {
            ReceiptLine line = new ReceiptLine(model, row);
            lines.add(line);
            getChildren().add(line);
        }
    }

    private Node sum() {
        return across(
                "sum",
                new Label(words.get("gauges.sum")),
                new Label(String.valueOf(receipt.reading().value())));
    }

    private HBox across(String style, Label name, Label points) {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        points.getStyleClass().add("points");
        HBox line = new HBox(name, points);
        line.getStyleClass().add(style);
        if (!model.readOnly()) {
            line.getStyleClass().add("beside-actions");
        }
        return line;
    }

    private static Label quiet(String sentence) {
        Label quiet = new Label(sentence);
        quiet.getStyleClass().add("card-words");
        quiet.setWrapText(true);
        return quiet;
    }

    /** Asks why a piece should not count, if it is on this receipt. */
    @Nullable Node ask(Asking asking) {
        Optional<ReceiptLine> line = line(asking.evidence());
        if (line.isEmpty()) {
            return null;
        }
        ReasonForm form = new ReasonForm(words, asking, model.settingAside());
        line.get().ask(form);
        return form;
    }

    /** What can be done to a piece, if it is on this receipt. */
    @Nullable Node action(Evidence evidence) {
        return line(evidence).map(ReceiptLine::action).orElse(null);
    }

    /** The piece that the keyboard is at. */
    @Nullable Evidence keyboardAt() {
        return lines.stream()
                .filter(Node::isFocusWithin)
                .map(line -> line.row().evidence())
                .findFirst()
                .orElse(null);
    }

    private Optional<ReceiptLine> line(Evidence evidence) {
        return lines.stream().filter(l -> Asking.same(evidence, l.row().evidence())).findFirst();
    }
}
