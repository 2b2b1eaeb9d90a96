package app.evenkeel.desktop.client;

import app.evenkeel.desktop.client.ClientPageViewModel.State;
import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.ClientPage;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A client's page: its head, the names of its parts, and the part that is chosen. */
public final class ClientPageView {
    private final ClientPageViewModel model;
    private final Sections sections;
    private final BorderPane page = new BorderPane();
    private final HeadPane head;
    private final SectionTabs tabs;
    private @Nullable Shown section;

    private ClientPageView(ClientPageViewModel model, Sections sections) {
        this.model = model;
        this.sections = sections;
        this.head = new HeadPane(model);
        this.tabs = new SectionTabs(model.words(), model::choose);
        page.getStyleClass().add("client-page");
        page.setTop(new VBox(head, tabs));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public static Shown of(ClientPageViewModel model, Sections sections) {
        ClientPageView view = new ClientPageView(model, sections);
        model.placeProperty().subscribe(view::move);
        model.stateProperty().subscribe(view::show);
        return new Shown(view.page, view.page, view::close, model::follows);
    }

    private void show(State state) {
        switch (state) {
            case State.Unknown _ -> {}
            case State.Known(var known) -> {
                head.show(known);
                page.getTop().setVisible(true);
                if (section == null) {
                    open(model.placeProperty().get());
                }
            }
            case State.Gone _ -> {
                closeSection();
                page.getTop().setVisible(false);
                page.setCenter(gone());
            }
        }
    }

    private void move(ClientPage place) {
        tabs.show(place.section());
        if (section != null && !section.follows().test(place)) {
            open(place);
        }
    }

    private void open(ClientPage place) {
        // The keyboard stays in a form, in the side bar, and with whoever goes along the tabs.
        boolean focus = page.isFocusWithin() && !tabs.isFocusWithin();
        closeSection();
        Shown next = sections.at(place);
        section = next;
        page.setCenter(next.node());
        if (focus) {
            next.firstFocus().requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || !key.isControlDown() || section == null) {
            return;
        }
        key.consume();
        if (key.isShiftDown()) {
            model.choosePrevious();
        } else {
            model.chooseNext();
        }
    }

    private Node gone() {
        Words words = model.words();
        return new EmptyState(
                Feather.USER_X,
                words.get("client-page.gone"),
                words.get("client-page.gone-words"),
                Buttons.plain(words.get("client-page.leave"), model::leave));
    }

    private void closeSection() {
        if (section != null) {
            section.close().run();
            section = null;
        }
    }

    private void close() {
        model.close();
        closeSection();
    }
}
