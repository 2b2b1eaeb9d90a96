package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The way around: today, the mirror, the clients, the letters, the settings, and the line to write
 * into.
 */
final class SideBar extends VBox {
    private static final double NARROWEST = 272;
    private static final double WIDEST = 304;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    SideBar(ShellViewModel model, Shown clients) {
        Words words = model.words();
        getStyleClass().add("side-bar");
        Button write = Buttons.clear(words.get("menu.write"), model::writeEntry);
        write.setGraphic(new FontIcon(Feather.EDIT_3));
        write.setMaxWidth(Double.MAX_VALUE);
        write.setDisable(model.readOnly());
        Button today = way(Feather.SUN, words.get("menu.today"), model::goToday);
        Button mirror = way(Feather.EYE, words.get("menu.mirror"), model::goMirror);
        Button letters = way(Feather.MAIL, words.get("menu.letters"), model::goLetters);
        Button settings = way(Feather.SETTINGS, words.get("menu.settings"), model::goSettings);
        VBox.setVgrow(clients.node(), Priority.ALWAYS);
        getChildren().addAll(write, today, mirror, clients.node(), letters, settings);
        model.placeProperty()
                .subscribe(place -> {
                    today.pseudoClassStateChanged(HERE, place instanceof Place.Today);
                    mirror.pseudoClassStateChanged(HERE, place instanceof Place.Mirror);
                    letters.pseudoClassStateChanged(HERE, place instanceof Place.Letters);
                    settings.pseudoClassStateChanged(
                            HERE,
                            place instanceof Place.Settings || place instanceof Place.Backups);
                });
    }

    /** Wide windows have room for whole names. */
    static double width(double window) {
        return Math.rint(Math.clamp(window * 0.22, NARROWEST, WIDEST));
    }

    private static Button way(Feather icon, String words, Runnable action) {
        Button way = Buttons.quiet(icon, words, action);
        way.getStyleClass().add("way");
        way.setMaxWidth(Double.MAX_VALUE);
        return way;
    }
}
