package app.evenkeel.desktop.clients;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * The clients found. The arrows move among them and Enter opens one; whoever leaves the list
 * without opening any finds the client selected whose page is shown.
 */
final class ClientList extends ListView<ClientRow> {
    private static final double ROW = 56;

    private final ClientsViewModel model;
    private Runnable upwards = () -> {};

    ClientList(ClientsViewModel model) {
        super(model.rows());
        this.model = model;
        getStyleClass().add("client-list");
        setAccessibleText(model.words().get("clients.title"));
        setFixedCellSize(ROW);
        setCellFactory(_ -> new ClientCell(model.words(), model::open));
        model.hereProperty().subscribe(this::select);
        model.rows().addListener((ListChangeListener<ClientRow>) _ -> select(cursor()));
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        select(model.hereProperty().get());
                    }
                });
        // Whoever comes with the tab key sees where they are.
        focusVisibleProperty()
                .subscribe(seen -> {
                    if (seen && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
                        getSelectionModel().selectFirst();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void leaveUpwards(Runnable upwards) {
        this.upwards = upwards;
    }

    /** From above. */
    void enter() {
        if (!getItems().isEmpty()) {
            requestFocus();
            getSelectionModel().select(Math.max(0, getSelectionModel().getSelectedIndex()));
            scrollTo(getSelectionModel().getSelectedIndex());
        }
    }

    private void press(KeyEvent key) {
        MultipleSelectionModel<ClientRow> selected = getSelectionModel();
        if (key.getCode() == KeyCode.ENTER && selected.getSelectedItem() != null) {
            model.open(selected.getSelectedItem());
            key.consume();
        } else if (key.getCode() == KeyCode.UP && selected.getSelectedIndex() <= 0) {
            upwards.run();
            key.consume();
        }
    }

    /** The client on whom the keyboard is, or the one whose page is shown. */
    private @Nullable String cursor() {
        ClientRow at = getSelectionModel().getSelectedItem();
        return isFocused() && at != null ? at.id() : model.hereProperty().get();
    }

    private void select(@Nullable String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }
}
