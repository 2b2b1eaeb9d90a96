package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.control.Buttons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A backup in the list: when, why, how large, and the way back to it. */
final class BackupLine extends HBox {
    BackupLine(BackupRow row, BackupsViewModel model) {
        Label moment = label(row.moment(), "backup-moment");
        VBox what = new VBox(moment, label(row.reason(), "backup-reason"));
        setHgrow(what, Priority.ALWAYS);
        Button restore =
                Buttons.quiet(model.words().get("backups.restore"), () -> model.restore(row));
        restore.setAccessibleText(restore.getText() + " " + row.moment());
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setDisable(model.readOnly());
        getChildren().setAll(what, label(row.size(), "backup-size"), restore);
        getStyleClass().addAll("line", "backup-line");
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
