package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.control.Column;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** The whole window. */
public final class ShellView extends StackPane {
    private final ShellViewModel model;
    private final Rooms rooms;
    private final BorderPane frame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final SheetLayer sheets = new SheetLayer();
    private final Shown clients;
    private final SideBar side;
    private final MenuBar menus;
    private @Nullable Shown screen;
    private @Nullable Shown sheet;
    private Subscription subscription = Subscription.EMPTY;

    public ShellView(ShellViewModel model, Rooms rooms) {
        this.model = model;
        this.rooms = rooms;
        this.clients = rooms.clients();
        this.side = new SideBar(model, clients);
        side.prefWidthProperty().bind(widthProperty().map(w -> SideBar.width(w.doubleValue())));
        getStyleClass().add("shell");
        setNodeOrientation(
                model.words().rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        middle.getStyleClass().add("middle");
        menus = new Menus(model, () -> clients.firstFocus().requestFocus()).bar();
        BorderPane room = new BorderPane(middle);
        VBox banners = new VBox(JournalBanner.gone(model));
        Node banner = banner();
        if (banner != null) {
            banners.getChildren().add(banner);
        }
        room.setTop(banners);
        frame.setCenter(room);
        NoticeBar notice = new NoticeBar(model);
        setAlignment(notice, Pos.TOP_CENTER);
        getChildren().addAll(frame, progress(), sheets, notice);
        subscription =
                Subscription.combine(
                        model.placeProperty().subscribe(this::show),
                        model.sheetProperty().subscribe(this::showSheet),
                        model.noticeProperty().subscribe(notice::show));
    }

    /** What the user must know about the journal wherever they are in it. */
    private @Nullable Node banner() {
        if (model.isSample()) {
            return new SampleBanner(model);
        }
        return model.readOnly() ? JournalBanner.readOnly(model) : null;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().addAll("working", atlantafx.base.theme.Styles.SMALL);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(model.words().get("shell.working"));
        bar.visibleProperty().bind(model.busyProperty());
        bar.setMouseTransparent(true);
        setAlignment(bar, Pos.TOP_CENTER);
        return bar;
    }

    private void show(Place place) {
        if (screen != null && screen.follows().test(place)) {
            return;
        }
        // Before the last screen closes: what it could not save is told at the next.
        model.arrived();
        if (screen != null) {
            screen.close().run();
        }
        Shown next = rooms.at(place);
        screen = next;
        boolean begun = !(place instanceof Place.Welcome);
        frame.setTop(begun ? menus : null);
        frame.setLeft(begun ? side : null);
        middle.getChildren().setAll(next.node());
        // What lies in a scroll pane is part of the window only once that has its skin.
        middle.applyCss();
        middle.layout();
        next.firstFocus().requestFocus();
    }

    /** The id of the part of the screen that has the keyboard; empty where it has none. */
    public String focused() {
        Scene scene = getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && at.getId() == null) {
            at = at.getParent();
        }
        return at == null ? "" : at.getId();
    }

    /**
     * Puts the keyboard where it belongs, for a view that has just come onto the window.
     *
     * @param id the part of the screen that had it before
     */
    public void focus(String id) {
        focus();
        Node part = id.isEmpty() ? null : middle.lookup("#" + id);
        if (part != null) {
            layout();
            Column.around(part).ifPresent(column -> column.reveal(part));
            part.requestFocus();
        }
    }

    private void focus() {
        Shown on = sheet == null ? screen : sheet;
        if (on != null) {
            applyCss();
            on.firstFocus().requestFocus();
        }
    }

    private void showSheet(@Nullable Sheet asked) {
        if (sheet != null) {
            sheet.close().run();
            sheet = null;
        }
        if (asked == null) {
            sheets.close();
        } else {
            Shown opened = rooms.sheet(asked);
            sheet = opened;
            sheets.open((Region) opened.node(), opened.firstFocus());
        }
    }

    /**
     * Whether the window may close: nothing that was typed would be lost. If something would, the
     * form asks the user.
     *
     * @param then what follows if the user gives it up
     */
    public boolean mayClose(Runnable then) {
        return sheets.leave(then);
    }

    /** Lets go of everything that keeps it up to date. */
    public void close() {
        subscription.unsubscribe();
        clients.close().run();
        if (screen != null) {
            screen.close().run();
        }
        if (sheet != null) {
            sheet.close().run();
        }
    }
}
