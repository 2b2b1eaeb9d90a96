package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Group;
import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The clients who were deleted, where there are any. */
final class DeletedPane extends VBox {
    private final DeletedViewModel model;
    private final Words words;

    DeletedPane(DeletedViewModel model) {
        this.model = model;
        this.words = model.words();
        VBox list = new VBox();
        list.getStyleClass().add("backup-list");
        getChildren()
                .setAll(
                        new Group(
                                words.get("deleted.title"),
                                Group.sentence(words.get("deleted.why")),
                                list));
        model.rowsProperty()
                .subscribe(rows -> {
                    setVisible(!rows.isEmpty());
                    setManaged(!rows.isEmpty());
                    list.getChildren().setAll(rows.stream().map(this::line).toList());
                });
    }

    private Node line(DeletedRow row) {
        Label name = new Label(row.name());
        name.getStyleClass().add("backup-moment");
        Label when = new Label(row.when());
        when.getStyleClass().add("backup-reason");
        VBox who = new VBox(name, when);
        HBox.setHgrow(who, Priority.ALWAYS);
        Button back = button("deleted.bring-back", row, () -> model.bringBack(row));
        Button erase = button("erase.lead", row, () -> model.erase(row));
        erase.getStyleClass().add(Styles.DANGER);
        HBox line = new HBox(who, back, erase);
        line.getStyleClass().addAll("line", "backup-line");
        return line;
    }

    private Button button(String key, DeletedRow row, Runnable action) {
        Button button = Buttons.quiet(words.get(key), action);
        button.setAccessibleText(button.getText() + " " + row.name());
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(model.readOnly());
        return button;
    }
}
