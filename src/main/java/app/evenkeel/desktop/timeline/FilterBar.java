package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.Map;

/** What of the timeline is shown: of which kind, with which signals. */
final class FilterBar {
    private final TimelineViewModel model;
    private final Words words;
    private final Map<ItemKind, ToggleButton> kinds = new EnumMap<>(ItemKind.class);
    private final SignalMenu signals;
    private final Button everything;

    FilterBar(TimelineViewModel model) {
        this.model = model;
        this.words = model.words();
        this.signals = new SignalMenu(words, model::show);
        this.everything =
                Buttons.icon(
                        Feather.X, words.get("timeline.show-everything"), model::showEverything);
    }

    Node node() {
        HBox kindsRow = new HBox();
        kindsRow.getStyleClass().add("filter-kinds");
        for (ItemKind kind : ItemKind.values()) {
            kinds.put(kind, button(kind));
        }
        kindsRow.getChildren().addAll(kinds.values());
        HBox rest = new HBox(signals.button(), everything);
        rest.getStyleClass().add("filter-signal-row");
        FlowPane bar = new FlowPane(kindsRow, rest);
        bar.getStyleClass().add("filter-bar");
        model.filterProperty().subscribe(this::show);
        return bar;
    }

    private ToggleButton button(ItemKind kind) {
        ToggleButton button = new ToggleButton(words.get(kind.key()));
        button.getStyleClass().add("filter-kind");
        button.setOnAction(_ -> {
            model.show(kind);
            show(model.filterProperty().get());
        });
        return button;
    }

    private void show(Filter filter) {
        kinds.forEach((kind, button) -> button.setSelected(kind == filter.kind()));
        signals.show(filter.signals());
        everything.setVisible(!filter.everything());
    }
}
