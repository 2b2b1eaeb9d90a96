package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** What to check in the own words before the letter goes out, near the buttons that send it. */
final class ToCheck extends VBox {
    private final LettersViewModel model;
    private final OwnWords own;
    private final Words words;

    ToCheck(LettersViewModel model) {
        super(8);
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
        List<Hint> told = new ArrayList<>();
        own.outdatedProperty().get().forEach(s -> told.add(hint(Feather.ALERT_TRIANGLE, s)));
        if (own.driftedProperty().get()) {
            told.add(hint(Feather.INFO, words.get("letters.words-stayed")));
        } else if (model.olderWords()) {
            told.add(hint(Feather.INFO, words.get("letters.words-older")));
        }
        getChildren().setAll(told);
        setVisible(!told.isEmpty());
        setManaged(!told.isEmpty());
    }

    /** With all its lines, however little room there is. */
    private static Hint hint(Feather icon, String sentence) {
        Hint hint = new Hint(icon, sentence);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }
}
