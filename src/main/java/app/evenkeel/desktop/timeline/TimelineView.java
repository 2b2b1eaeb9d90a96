package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.VersionsLink;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.timeline.TimelineViewModel.State;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** The timeline on the screen. */
public final class TimelineView {
    /** As many rows before the last one the next page is asked for. */
    private static final int AHEAD = 40;

    private final TimelineViewModel model;
    private final Words words;
    private final ListView<Row> list = new ListView<>();
    private final BorderPane pane = new BorderPane();
    private final Node filters;

    private TimelineView(TimelineViewModel model) {
        this.model = model;
        this.words = model.words();
        this.filters = new FilterBar(model).node();
    }

    public static Shown of(TimelineViewModel model) {
        TimelineView view = new TimelineView(model);
        view.build();
        return new Shown(view.pane, view.list, model::close);
    }

    private void build() {
        pane.getStyleClass().add("timeline");
        list.getStyleClass().add("timeline-list");
        list.setAccessibleText(words.get("section.timeline"));
        list.setCellFactory(_ -> new RowCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.stay());
        list.addEventFilter(ScrollEvent.SCROLL, _ -> model.stay());
        ScrollPlace place = new ScrollPlace(list, model.rows());
        KeptSelection.give(list, model.rows());
        place.nearsEnd(AHEAD, model::showMore);
        pane.setBottom(progress());
        pane.setTop(filters);
        Node stack = place.withMonthOnTop();
        model.filterProperty().subscribe((_, _) -> list.scrollTo(0));
        model.stateProperty().subscribe(state -> show(state, stack));
    }

    private Label progress() {
        Label progress = new Label();
        progress.getStyleClass().add("timeline-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setMinHeight(Region.USE_PREF_SIZE);
        progress.textProperty().bind(model.progressProperty());
        progress.visibleProperty().bind(model.progressProperty().isNotEmpty());
        progress.managedProperty().bind(progress.visibleProperty());
        return progress;
    }

    private void press(KeyEvent key) {
        model.stay();
        if (VersionsLink.KEYS.match(key)) {
            seeVersions();
            key.consume();
            return;
        }
        if (key.isControlDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        Row row = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.END) {
            // The list would stop at the last row that was read so far.
            model.showOldest(() -> Platform.runLater(this::goToLast));
        } else if (key.getCode() == KeyCode.HOME) {
            goToNewest();
        } else if (key.getCode() == KeyCode.UP && row != null && nothingAbove()) {
            list.scrollTo(0);
        } else if (key.getCode() == KeyCode.ENTER && row != null) {
            model.open(row);
        } else if (key.getCode() == KeyCode.SPACE && row != null) {
            model.turnFold(row);
        } else {
            return;
        }
        key.consume();
    }

    private void seeVersions() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.seeVersions(row);
        }
    }

    /** With the month above it in sight. */
    private void goToNewest() {
        list.getSelectionModel().clearAndSelect(model.newest());
        list.scrollTo(0);
    }

    private boolean nothingAbove() {
        return list.getSelectionModel().getSelectedIndex() <= model.newest();
    }

    /** Once the list has settled with the rows that came. */
    private void goToLast() {
        int last = list.getItems().size() - 1;
        list.getSelectionModel().clearAndSelect(last);
        list.scrollTo(last);
    }

    private void show(State state, Node rows) {
        filters.setVisible(state != State.NOTHING_YET && state != State.UNKNOWN);
        switch (state) {
            case UNKNOWN, ROWS -> pane.setCenter(rows);
            case NOTHING_YET ->
                    pane.setCenter(
                            new EmptyState(
                                    Feather.EDIT_3,
                                    words.get("timeline.nothing-yet"),
                                    words.get("timeline.nothing-yet-words"),
                                    Buttons.resting(
                                            model.readOnly(),
                                            Buttons.clear(
                                                    words.get("menu.write"), model::writeEntry))));
            case NOTHING_MATCHES ->
                    pane.setCenter(
                            new EmptyState(
                                    Feather.SEARCH,
                                    words.get("timeline.nothing-matches"),
                                    words.get("timeline.nothing-matches-words"),
                                    Buttons.plain(
                                            words.get("timeline.show-everything"),
                                            model::showEverything)));
        }
    }
}
