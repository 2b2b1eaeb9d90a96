package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The versions of an entry, newest on top. */
public final class VersionsView {
    private final VersionsViewModel model;
    private final SheetPane sheet;
    private final VBox list = new VBox();

    private VersionsView(VersionsViewModel model) {
        this.model = model;
        Words words = model.words();
        this.sheet = new SheetPane(words, words.get("versions.title"), model::leave, () -> false);
        sheet.getStyleClass().add("versions");
        list.getStyleClass().add("version-list");
        sheet.asking(client(), list).looking();
        model.rows().addListener((ListChangeListener<VersionRow>) _ -> show());
        show();
    }

    public static Shown of(VersionsViewModel model) {
        VersionsView view = new VersionsView(model);
        return new Shown(view.sheet, view.sheet.reading(), model::close);
    }

    private Node client() {
        Label client = new Label();
        client.getStyleClass().add("versions-client");
        client.textProperty().bind(model.clientProperty());
        OwnDirection.letters(client);
        return client;
    }

    private void show() {
        list.getChildren()
                .setAll(model.rows().stream().map(row -> new VersionPane(model, row)).toList());
    }
}
