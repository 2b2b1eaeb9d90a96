package app.evenkeel.desktop.welcome;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Objects;

/** The journal's cover: what it is and, for those who hesitate, a look inside. */
final class WelcomeCover extends VBox {
    private static final String BOAT = "/app/evenkeel/desktop/evenkeel-256.png";
    private static final double BOAT_SIZE = 112;
    private static final double AIR_BESIDE_THE_BOAT = BOAT_SIZE / 8;

    WelcomeCover(WelcomeViewModel model) {
        Words words = model.words();
        getStyleClass().add("welcome-cover");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button look = Buttons.plain(words.get("welcome.look"), model::lookAround);
        look.getStyleClass().add("welcome-look");
        getChildren()
                .addAll(
                        boat(),
                        // The name is the same in every language.
                        line("Evenkeel", "welcome-name"),
                        line(words.get("welcome.tagline"), "welcome-tagline"),
                        line(words.get("welcome.private"), "welcome-words"),
                        space,
                        line(words.get("welcome.look-title"), "welcome-look-title"),
                        line(words.get("welcome.look-words"), "welcome-words"),
                        look);
    }

    private static ImageView boat() {
        var picture = WelcomeCover.class.getResourceAsStream(BOAT);
        ImageView boat = new ImageView(new Image(Objects.requireNonNull(picture, BOAT)));
        boat.setFitWidth(BOAT_SIZE);
        boat.setFitHeight(BOAT_SIZE);
        boat.setTranslateX(-AIR_BESIDE_THE_BOAT);
        return boat;
    }

    private static Label line(String words, String style) {
        Label line = new Label(words);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
