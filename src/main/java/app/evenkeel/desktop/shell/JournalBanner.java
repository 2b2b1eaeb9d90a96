package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.control.Buttons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says above the page what is the matter with the journal's file, which one it is, and the way out.
 */
final class JournalBanner extends HBox {
    private JournalBanner(String style, Feather icon, String words, String file) {
        getStyleClass().add(style);
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Label path = new Label(file);
        path.getStyleClass().add("read-only-file");
        VBox said = new VBox(sentence, path);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(icon), said);
    }

    /** That it can only be read, and how it becomes writable. */
    static Node readOnly(ShellViewModel model) {
        return new JournalBanner(
                "read-only-banner",
                Feather.LOCK,
                model.words().get("shell.read-only"),
                model.file());
    }

    /** As long as that is so, that it is not where it was. */
    static Node gone(ShellViewModel model) {
        JournalBanner banner =
                new JournalBanner(
                        "gone-banner",
                        Feather.ALERT_CIRCLE,
                        model.words().get("shell.gone"),
                        model.file());
        Button quit = Buttons.plain(model.words().get("menu.quit"), model::quit);
        quit.setMinWidth(USE_PREF_SIZE);
        banner.getChildren().add(quit);
        banner.visibleProperty().bind(model.goneProperty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }
}
