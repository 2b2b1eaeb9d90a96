package app.evenkeel.desktop.clients;

import app.evenkeel.desktop.clients.ClientsViewModel.State;
import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The list of clients. */
public final class ClientsView {
    private final ClientsViewModel model;
    private final Words words;

    private ClientsView(ClientsViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    public static Shown of(ClientsViewModel model) {
        return new ClientsView(model).shown();
    }

    private Shown shown() {
        ClientList list = new ClientList(model);
        SearchLine search = new SearchLine(model, list::enter);
        list.leaveUpwards(search::requestFocus);
        StackPane room = new StackPane();
        room.getStyleClass().add("clients-room");
        VBox.setVgrow(room, Priority.ALWAYS);
        VBox all = new VBox(head(), search, room);
        all.getStyleClass().add("clients");
        model.stateProperty()
                .subscribe(state -> {
                    search.setManaged(state != State.NO_CLIENTS);
                    search.setVisible(state != State.NO_CLIENTS);
                    room.getChildren().setAll(in(state, list, search));
                });
        return new Shown(all, search, model::close);
    }

    private Node in(State state, ClientList list, SearchLine search) {
        return switch (state) {
            case UNKNOWN -> new Region();
            case NO_CLIENTS ->
                    empty(
                            words.get("clients.none"),
                            new VBox(
                                    Buttons.resting(
                                            model.readOnly(),
                                            Buttons.plain(words.get("clients.add"), model::add))));
            case NOTHING_FOUND ->
                    empty(
                            words.get("clients.not-found"),
                            new VBox(
                                    Buttons.plain(
                                            words.get("clients.clear"),
                                            () -> {
                                                model.clearSearch();
                                                search.requestFocus();
                                            })));
            case LISTED -> list;
        };
    }

    private static Node empty(String sentence, VBox way) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("empty-words");
        way.getStyleClass().add("clients-way");
        VBox empty = new VBox(label, way);
        empty.getStyleClass().add("clients-empty");
        return empty;
    }

    private Node head() {
        Label title = new Label(words.get("clients.title"));
        title.getStyleClass().add("clients-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(
                        title,
                        space,
                        sorting(),
                        Buttons.resting(
                                model.readOnly(),
                                Buttons.icon(Feather.PLUS, words.get("clients.add"), model::add)));
        head.getStyleClass().add("clients-head");
        return head;
    }

    private MenuButton sorting() {
        MenuButton sorting = new MenuButton();
        sorting.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "clients-sorting");
        ToggleGroup group = new ToggleGroup();
        for (Order order : Order.values()) {
            RadioMenuItem item = new RadioMenuItem(called(order));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.orderProperty().set(order));
            item.setSelected(order == model.orderProperty().get());
            sorting.getItems().add(item);
        }
        model.orderProperty()
                .subscribe(order -> {
                    sorting.setText(called(order));
                    sorting.setAccessibleText(words.get("clients.sort") + ", " + called(order));
                });
        return sorting;
    }

    private String called(Order order) {
        return words.get(
                switch (order) {
                    case WORST_FIRST -> "clients.worst-first";
                    case BY_NAME -> "clients.by-name";
                });
    }
}
