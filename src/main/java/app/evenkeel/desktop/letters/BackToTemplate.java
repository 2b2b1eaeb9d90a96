package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The way back to the template's words, which asks where some were typed. */
final class BackToTemplate extends HBox {
    private final LettersViewModel model;
    private final Words words;

    BackToTemplate(LettersViewModel model) {
        super(8);
        this.model = model;
        this.words = model.words();
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(40);
        model.own().editingProperty().subscribe(_ -> offer());
        offer();
    }

    private void offer() {
        getChildren().setAll(Buttons.quiet(words.get("letters.use-template"), this::back));
    }

    private void back() {
        if (model.own().touched()) {
            ask();
        } else {
            model.writing().useTemplate();
        }
    }

    private void ask() {
        Label question = new Label(words.get("letters.discard-words-question"));
        question.setWrapText(true);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        Button discard =
                Buttons.plain(words.get("letters.discard-words"), model.writing()::useTemplate);
        discard.getStyleClass().add(Styles.DANGER);
        discard.setMinWidth(USE_PREF_SIZE);
        Button keep = Buttons.plain(words.get("letters.keep-words"), this::offer);
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setCancelButton(true);
        getChildren().setAll(question, discard, keep);
        keep.requestFocus();
    }
}
