package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says above the sample that it is one, and leads to the user's own journal. */
final class SampleBanner extends HBox {
    SampleBanner(ShellViewModel model) {
        Words words = model.words();
        getStyleClass().add("sample-banner");
        Label sentence = new Label(words.get("sample.nothing-kept"));
        sentence.setGraphic(new FontIcon(Feather.COMPASS));
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button home = Buttons.plain(words.get("sample.go-home"), model::goHome);
        home.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, home);
    }
}
