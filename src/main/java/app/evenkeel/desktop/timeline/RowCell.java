package app.evenkeel.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** A row on the screen. It is as wide as the list and as high as its words need. */
final class RowCell extends ListCell<Row> {
    private final TimelineViewModel model;
    private @Nullable Row shown;
    private @Nullable Region pane;

    RowCell(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("timeline-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (Objects.equals(row, shown)) {
            return;
        }
        shown = row;
        pane = row == null ? null : pane(row);
        setGraphic(pane);
        setAccessibleText(row == null ? "" : row.said());
    }

    private Region pane(Row row) {
        return switch (row) {
            case Row.Month month -> month(month);
            case Row.Silence silence -> silence(silence);
            case Row.Event event -> new EventPane(event, model).pane();
        };
    }

    private static Region month(Row.Month month) {
        Label name = new Label(month.said());
        name.getStyleClass().add("month-name");
        return new Spine("month").saying(name);
    }

    private static Region silence(Row.Silence silence) {
        Label words = new Label(silence.said());
        words.getStyleClass().add("silence-words");
        words.setWrapText(true);
        Spine spine = new Spine("silence").saying(words);
        double height = SilenceScale.height(silence.days());
        spine.setMinHeight(height);
        spine.setPrefHeight(height);
        if (SilenceScale.broken(silence.days())) {
            spine.bearing(breakMark(), Pos.CENTER);
        }
        return spine;
    }

    /** Two strokes across the line: it is longer than drawn. */
    private static Region breakMark() {
        VBox strokes = new VBox(stroke(), stroke());
        strokes.getStyleClass().add("break-mark");
        strokes.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return strokes;
    }

    private static Line stroke() {
        Line stroke = new Line(0, 5, 14, 0);
        stroke.getStyleClass().add("break-stroke");
        return stroke;
    }

    // A cell asks its graphic how high it is without saying how wide, so wrapped words would be
    // cut.

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return pane == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + pane.prefHeight(paneWidth(pane, width))
                        + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (pane != null) {
            pane.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    paneWidth(pane, getWidth()),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private double paneWidth(Region pane, double width) {
        return Math.min(
                width - snappedLeftInset() - snappedRightInset(),
                pane.maxWidth(Region.USE_COMPUTED_SIZE));
    }
}
