package app.evenkeel.desktop.timeline;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what is selected selected while rows are exchanged. A list alone keeps the place, where by
 * then something else may stand.
 */
final class KeptSelection {
    private final ListView<Row> list;
    private final ObservableList<Row> rows;
    private @Nullable Row kept;

    private KeptSelection(ListView<Row> list, ObservableList<Row> rows) {
        this.list = list;
        this.rows = rows;
    }

    /** Gives a list its rows: it hears of each change after this has looked and before it acts. */
    static void give(ListView<Row> list, ObservableList<Row> rows) {
        KeptSelection selection = new KeptSelection(list, rows);
        rows.addListener((ListChangeListener<Row>) _ -> selection.look());
        list.setItems(rows);
        rows.addListener((ListChangeListener<Row>) _ -> selection.act());
    }

    private void look() {
        kept = list.getSelectionModel().getSelectedItem();
    }

    private void act() {
        if (kept == null) {
            return;
        }
        MultipleSelectionModel<Row> selection = list.getSelectionModel();
        int now = kept.placeIn(rows);
        if (now < 0) {
            selection.clearSelection();
        } else if (selection.getSelectedIndex() != now
                || !rows.get(now).equals(selection.getSelectedItem())) {
            selection.clearAndSelect(now);
        }
    }
}
