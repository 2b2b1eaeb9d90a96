package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.Group;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.RateSeries;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rates that interest for late payment is built on, for the settings. */
final class RatesGroup {
    private final RateSettings settings;
    private final Words words;
    private final VBox tables = new VBox();
    private final Map<RateSeries, RateTableBox> boxes = new EnumMap<>(RateSeries.class);

    RatesGroup(RateSettings settings, Words words) {
        this.settings = settings;
        this.words = words;
        tables.getStyleClass().add("rate-tables");
        settings.tablesProperty().subscribe(this::show);
    }

    Node node() {
        return new Group(
                words.get("settings.rates"),
                Group.sentence(words.get("settings.rates-why") + " " + settings.advice()),
                tables);
    }

    private void show(List<RateTable> all) {
        for (RateTable table : all) {
            RateTableBox box = boxes.get(table.series());
            if (box == null) {
                RateTableBox made = new RateTableBox(settings, words, table);
                boxes.put(table.series(), made);
                tables.getChildren().add(made);
            } else {
                box.show(table);
            }
        }
    }
}
