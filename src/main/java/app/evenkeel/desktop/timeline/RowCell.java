package app.evenkeel.desktop.timeline;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

/**
 * A row on the screen. It is as wide as the list and as high as its words need.
 *
 * <p>It is not filled when it gets its row but when it is first measured: the list looks up all
 * styles of a cell anew, node by node, if getting a row made it wait for layout.
 */
final class RowCell extends ListCell<Row> {
    private static final double UNKNOWN = -1;

    private final RowPanes panes;

    /** What the panes show, also while the cell is empty. */
    private @Nullable Row shown;

    private double knownWidth = UNKNOWN;
    private double knownHeight;

    RowCell(TimelineViewModel model) {
        panes = new RowPanes(model);
        getStyleClass().add("timeline-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        panes.setVisible(false);
        setGraphic(panes);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        panes.setVisible(row != null);
        setAccessibleText(row == null ? "" : row.said());
    }

    private void fill(Row row) {
        if (!row.equals(shown)) {
            shown = row;
            panes.show(row);
            knownWidth = UNKNOWN;
        }
    }

    // A cell asks its graphic how high it is without saying how wide, so wrapped words would be
    // cut. And the list asks several times for each row that comes into sight.

    @Override
    public void requestLayout() {
        knownWidth = UNKNOWN;
        super.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Row row = getItem();
        if (row == null) {
            return super.computePrefHeight(width);
        }
        fill(row);
        if (knownWidth != width) {
            knownHeight =
                    snappedTopInset() + panes.prefHeight(paneWidth(width)) + snappedBottomInset();
            knownWidth = width;
        }
        return knownHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        Row row = getItem();
        if (row != null) {
            fill(row);
        }
        panes.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                paneWidth(getWidth()),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }

    private double paneWidth(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }
}
