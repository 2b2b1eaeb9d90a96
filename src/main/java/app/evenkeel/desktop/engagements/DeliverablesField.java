package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The deliverables of an engagement, one beneath the other, and a button for another. */
final class DeliverablesField extends VBox {
    private final Words words;
    private final EngagementForm form;
    private final VBox rows = new VBox();
    private final Map<DeliverableRow, Node> shown = new LinkedHashMap<>();
    private final Button add;

    DeliverablesField(Words words, EngagementForm form) {
        this.words = words;
        this.form = form;
        this.add = Buttons.quiet(Feather.PLUS, words.get("engagements.add-deliverable"), this::add);
        getStyleClass().add("deliverables");
        rows.getStyleClass().add("deliverables-rows");
        form.deliverables().addListener((ListChangeListener<DeliverableRow>) _ -> show());
        getChildren().addAll(rows, add);
        show();
    }

    private void show() {
        shown.keySet().retainAll(form.deliverables());
        rows.getChildren()
                .setAll(
                        form.deliverables().stream()
                                .map(row -> shown.computeIfAbsent(row, this::card))
                                .toList());
        rows.setManaged(!rows.getChildren().isEmpty());
    }

    private void add() {
        form.addDeliverable();
        rows.getChildren().getLast().lookup(".text-field").requestFocus();
    }

    private Node card(DeliverableRow row) {
        Button remove =
                Buttons.icon(
                        Feather.X,
                        words.get("engagements.remove-deliverable"),
                        () -> {
                            form.remove(row);
                            add.requestFocus();
                        });
        HBox first =
                new HBox(
                        FieldBox.line(words.get("engagements.deliverable"), row.title).grow(),
                        FieldBox.beside(remove));
        first.getStyleClass().add("deliverable-first");
        VBox card =
                new VBox(
                        first,
                        FieldBox.row(
                                day("engagements.promised", row.promised)
                                        .hint(row.ownDayProperty()),
                                day("engagements.delivered-on", row.delivered),
                                FieldBox.line(words.get("engagements.result"), row.result).grow()));
        card.getStyleClass().add("deliverable");
        return card;
    }

    private FieldBox day(String key, Field<LocalDate> field) {
        return DayPicker.box(words.get(key), field, form.inputs());
    }
}
