package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Disclosure;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rates of one series, the latest first; the older ones when they are asked for. */
final class RateTableBox extends VBox {
    private final RateSettings settings;
    private final Words words;
    private final Map<LocalDate, RateLine> lines = new HashMap<>();
    private final VBox recent = new VBox();
    private final VBox earlier = new VBox();
    private final Disclosure disclosure;

    RateTableBox(RateSettings settings, Words words, RateTable table) {
        this.settings = settings;
        this.words = words;
        this.disclosure = new Disclosure(words.get("settings.rates-earlier"), earlier);
        disclosure.managedProperty().bind(disclosure.visibleProperty());
        getChildren().setAll(head(table), recent, disclosure);
        show(table);
    }

    private Node head(RateTable table) {
        Label name = new Label(table.name());
        name.getStyleClass().add("rate-series");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add =
                Buttons.quiet(
                        Feather.PLUS,
                        words.get("settings.rate-add"),
                        () -> settings.add(table.series()));
        add.setAccessibleText(words.get("settings.rate-add") + ", " + table.name());
        HBox head = new HBox(name, space, add);
        head.getStyleClass().add("rate-head");
        return head;
    }

    void show(RateTable table) {
        show(recent, table, table.recent());
        show(earlier, table, table.earlier());
        disclosure.setVisible(!table.earlier().isEmpty());
    }

    private void show(VBox box, RateTable table, List<RateRow> rows) {
        List<RateLine> shown = rows.stream().map(row -> line(table, row)).toList();
        // Taken out and put in again, even the same line would lose the keyboard.
        if (!shown.equals(box.getChildren())) {
            box.getChildren().setAll(shown);
        }
    }

    private RateLine line(RateTable table, RateRow row) {
        RateLine line =
                lines.computeIfAbsent(
                        row.from(),
                        from ->
                                new RateLine(
                                        words,
                                        table.name(),
                                        () -> settings.edit(table.series(), from)));
        line.show(row);
        return line;
    }
}
