package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Disclosure;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Group;
import app.evenkeel.desktop.control.Page;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Waiting;
import app.evenkeel.desktop.desk.Words;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The backups, copies elsewhere, the look through the journal, and who was deleted from it. */
public final class BackupsView {
    /** A week is what is looked for first. */
    private static final int AT_ONCE = 7;

    private final BackupsViewModel model;
    private final Words words;
    private final VBox recent = new VBox();
    private final VBox earlier = new VBox();
    private final Button now;

    private BackupsView(BackupsViewModel model) {
        this.model = model;
        this.words = model.words();
        this.recent.getStyleClass().add("backup-list");
        this.now = Buttons.clear(words.get("backups.now"), model::backUp);
        now.disableProperty().bind(model.workingProperty());
    }

    public static Shown of(BackupsViewModel model, CheckViewModel check, DeletedViewModel deleted) {
        BackupsView view = new BackupsView(model);
        Page page = new Page(view.words.get("menu.backups"), "");
        page.getStyleClass().add("backups");
        page.show(
                view.list(),
                view.elsewhere(),
                new Group(
                        view.words.get("check.title"),
                        Group.sentence(view.words.get("check.why")),
                        new CheckPane(check)),
                new DeletedPane(deleted));
        return new Shown(
                page,
                view.now,
                () -> {
                    model.close();
                    check.close();
                    deleted.close();
                });
    }

    private Node list() {
        Label none = Group.sentence(words.get("backups.none"));
        present(none, false);
        Disclosure more = new Disclosure(words.get("backups.earlier"), earlier);
        present(more, false);
        model.rowsProperty()
                .subscribe(rows -> {
                    present(none, rows.isEmpty() && model.knownProperty().get());
                    present(more, rows.size() > AT_ONCE);
                    show(recent, rows.subList(0, Math.min(AT_ONCE, rows.size())));
                    show(earlier, rows.subList(Math.min(AT_ONCE, rows.size()), rows.size()));
                });
        model.knownProperty()
                .subscribe(known -> present(none, known && model.rowsProperty().get().isEmpty()));
        return new Group(
                words.get("backups.journal"),
                Group.sentence(words.get("backups.why")),
                row(
                        now,
                        Waiting.until(
                                model.workingProperty(),
                                words.get("backups.working"),
                                words.get("desk.stop"),
                                model::stop)),
                none,
                recent,
                more);
    }

    private void show(VBox box, List<BackupRow> rows) {
        box.getChildren().setAll(rows.stream().map(row -> new BackupLine(row, model)).toList());
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private Node elsewhere() {
        Button save = Buttons.plain(words.get("backups.save"), model::saveCopy);
        save.disableProperty().bind(model.workingProperty());
        Button encrypted = Buttons.plain(words.get("backups.save-encrypted"), model::saveEncrypted);
        encrypted.disableProperty().bind(model.workingProperty());
        Button restore = Buttons.quiet(words.get("backups.from-file"), model::restoreFile);
        restore.setDisable(model.readOnly());
        return new Group(
                words.get("backups.elsewhere"),
                Group.sentence(words.get("backups.elsewhere-why")),
                row(save, encrypted, restore),
                folder());
    }

    private Node folder() {
        TextField path = new TextField();
        path.textProperty().bind(model.folderProperty());
        path.setEditable(false);
        path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        FieldBox box = FieldBox.of(words.get("backups.folder"), path).grow();
        Node copy =
                FieldBox.beside(
                        Buttons.icon(
                                Feather.COPY, words.get("backups.copy-path"), model::copyFolder));
        HBox row = new HBox(box, copy);
        row.getStyleClass().add("copied-field");
        return row;
    }

    private static Node row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("backup-ways");
        return row;
    }
}
