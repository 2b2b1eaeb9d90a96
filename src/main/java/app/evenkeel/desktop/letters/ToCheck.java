package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What to check in the own words before the letter goes out, near the buttons that send it. */
final class ToCheck extends VBox {
    private final LettersViewModel model;
    private final OwnWords own;
    private final Words words;

    ToCheck(LettersViewModel model) {
        this.model = model;
        this.own = model.own();
        this.words = model.words();
        getStyleClass().add("letter-to-check");
        own.driftedProperty().subscribe(() -> show());
        own.outdatedProperty().subscribe(() -> show());
        own.editingProperty().subscribe(() -> show());
        show();
    }

    private void show() {
        String outdated = String.join("\n", own.outdatedProperty().get());
        if (!outdated.isEmpty()) {
            say(Feather.ALERT_TRIANGLE, outdated);
        } else if (own.driftedProperty().get()) {
            say(Feather.INFO, words.get("letters.words-stayed"));
        } else if (model.olderWords()) {
            say(Feather.INFO, words.get("letters.words-older"));
        } else {
            getChildren().clear();
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    /** One thing, since there is little room; the most certain first. */
    private void say(Feather icon, String sentence) {
        Hint hint = new Hint(icon, sentence);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(hint);
    }
}
