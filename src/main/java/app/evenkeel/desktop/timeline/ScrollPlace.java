package app.evenkeel.desktop.timeline;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * Where the user is on the list: says the month above the first row in sight, asks for more near
 * the end, and keeps the place when rows come and go above it.
 */
final class ScrollPlace {
    /**
     * A row in sight.
     *
     * @param offset pixels from the upper edge
     */
    private record Anchor(Row row, double offset) {}

    private static final Insets BESIDE_SCROLL_BAR = new Insets(0, 16, 0, 0);

    private final ListView<Row> list;
    private final ObservableList<Row> rows;
    private final Label month = new Label();
    private @Nullable VirtualFlow<?> flow;
    private @Nullable Anchor kept;
    private boolean settling;
    private int ahead;
    private Runnable more = () -> {};

    /** Must be made before the list has its rows, so as to see how it was before they change. */
    ScrollPlace(ListView<Row> list, ObservableList<Row> rows) {
        this.list = list;
        this.rows = rows;
        month.getStyleClass().add("month-on-top");
        month.setVisible(false);
        month.setMouseTransparent(true);
        month.setMaxWidth(Double.MAX_VALUE);
        rows.addListener((ListChangeListener<Row>) _ -> changing());
        list.skinProperty().subscribe(_ -> watch());
    }

    /**
     * @param before as many rows before the last one
     */
    void nearsEnd(int before, Runnable askForMore) {
        ahead = before;
        more = askForMore;
    }

    /** The list with the month above it. */
    Node withMonthOnTop() {
        StackPane stack = new StackPane(list, month);
        StackPane.setAlignment(month, Pos.TOP_CENTER);
        StackPane.setMargin(month, BESIDE_SCROLL_BAR);
        return stack;
    }

    private void watch() {
        if (flow == null && list.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            found.positionProperty().subscribe(_ -> look());
            if (found.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
                bar.valueProperty().subscribe(_ -> look());
            }
        }
    }

    private void look() {
        if (flow == null) {
            return;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        boolean atTop = flow.getPosition() <= 0;
        if (first != null && first.getIndex() < rows.size()) {
            month.setText(monthAbove(first.getIndex()));
            month.setVisible(!atTop);
        }
        if (last != null && last.getIndex() >= rows.size() - ahead) {
            more.run();
        }
    }

    /** The heading above a row, which may be long out of sight. */
    private String monthAbove(int index) {
        for (int i = index; i >= 0; i--) {
            if (rows.get(i) instanceof Row.Month heading) {
                return heading.said();
            }
        }
        return "";
    }

    private void changing() {
        if (!settling) {
            settling = true;
            kept = inSight();
            Platform.runLater(this::settle);
        }
    }

    private @Nullable Anchor inSight() {
        if (flow == null || flow.getPosition() <= 0) {
            return null;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        return first != null && first.getItem() instanceof Row row
                ? new Anchor(row, first.getLayoutY())
                : null;
    }

    private void settle() {
        settling = false;
        if (kept != null && flow != null) {
            int now = kept.row().placeIn(rows);
            if (now >= 0) {
                list.scrollTo(now);
                list.layout();
                flow.scrollPixels(-kept.offset());
            }
        }
        look();
    }
}
