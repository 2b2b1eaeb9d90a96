package app.evenkeel.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says above a journal that can only be read that it is one, and how it becomes writable. */
final class ReadOnlyBanner extends HBox {
    ReadOnlyBanner(ShellViewModel model) {
        getStyleClass().add("read-only-banner");
        Label sentence = new Label(model.words().get("shell.read-only"));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Label file = new Label(model.file());
        file.getStyleClass().add("read-only-file");
        VBox words = new VBox(sentence, file);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.LOCK), words);
    }
}
