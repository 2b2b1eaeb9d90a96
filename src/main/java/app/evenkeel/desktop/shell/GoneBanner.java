package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.control.Buttons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says, as long as that is so, that the journal's file is not where it was, and the ways out. */
final class GoneBanner extends HBox {
    GoneBanner(ShellViewModel model) {
        getStyleClass().add("gone-banner");
        Label sentence = new Label(model.words().get("shell.gone"));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Label file = new Label(model.file());
        file.getStyleClass().add("read-only-file");
        VBox words = new VBox(sentence, file);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button quit = Buttons.plain(model.words().get("menu.quit"), model::quit);
        quit.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(Feather.ALERT_CIRCLE), words, quit);
        visibleProperty().bind(model.goneProperty());
        managedProperty().bind(visibleProperty());
    }
}
