package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.document.Picture;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.io.ByteArrayInputStream;

/** The logo as it stands on the paper, and what changes it. */
final class LogoBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double WIDTH = 160;
    private static final double HEIGHT = 80;

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final ImageView picture = new ImageView();
    private final StackPane paper;

    LogoBox(LogoSettings logo, Words words) {
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleText(words.get("settings.logo"));
        Label none = new Label(words.get("settings.logo-none"));
        none.visibleProperty().bind(logo.thereProperty().not());
        paper = new StackPane(none, picture);
        paper.getStyleClass().add("logo-paper");

        Button remove =
                Buttons.quiet(Feather.TRASH_2, words.get("settings.logo-remove"), logo::remove);
        remove.visibleProperty().bind(logo.thereProperty());
        Button choose = Buttons.plain(words.get("settings.logo-choose"), logo::choose);
        choose.accessibleHelpProperty().bind(logo.problemProperty());
        HBox row = new HBox(paper, choose, remove);
        row.getStyleClass().add("logo-row");
        getChildren().setAll(FieldBox.named(words.get("settings.logo"), row), problem(logo));
        getStyleClass().add("logo");
        logo.pictureProperty().subscribe(this::show);
    }

    /** Which can name a file, and then takes more than a line. */
    private static Label problem(LogoSettings logo) {
        Label problem = new Label();
        problem.textProperty().bind(logo.problemProperty());
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("field-note");
        problem.pseudoClassStateChanged(WRONG, true);
        return problem;
    }

    private void show(@Nullable Picture shown) {
        paper.pseudoClassStateChanged(FILLED, shown != null);
        picture.setImage(shown == null ? null : new Image(new ByteArrayInputStream(shown.png())));
    }
}
