package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.FormLetter;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import java.util.List;

/** Which letter, in which language, and whose it is to be looked at. */
final class ChoicesPane extends HBox {
    private final WordingViewModel model;
    private final Words words;
    private final MarkedChoices<FormLetter> letters;
    private final MarkedChoices<Language> languages;
    private final StackPane to = new StackPane();

    ChoicesPane(WordingViewModel model) {
        super(16);
        this.model = model;
        this.words = model.words();
        this.letters = new MarkedChoices<>(model::choose);
        this.languages = new MarkedChoices<>(model::choose);
        getStyleClass().add("wording-choices");
        FieldBox language = FieldBox.of(words.get("letters.language"), languages);
        language.getStyleClass().add("wording-language");
        HBox.setHgrow(to, Priority.ALWAYS);
        to.setPrefWidth(0);
        getChildren().addAll(letter(), language, to);
        Editing editing = model.editing();
        editing.keyProperty().subscribe(_ -> mark());
        editing.ownProperty().subscribe(_ -> mark());
        model.preview().recipientsProperty().subscribe(this::offer);
    }

    Node firstFocus() {
        return letters;
    }

    private Node letter() {
        Editing editing = model.editing();
        StringBinding state =
                Bindings.createStringBinding(
                        model::state,
                        editing.touchedProperty(),
                        editing.ownProperty(),
                        editing.keyProperty());
        FieldBox letter = FieldBox.of(words.get("letters.kind"), letters).hint(state);
        letter.getStyleClass().add("wording-letter");
        return letter;
    }

    private void mark() {
        TemplateKey key = model.editing().key();
        letters.show(model.letters(), key.form());
        languages.show(model.languages(), key.language());
    }

    private void offer(List<Recipient> recipients) {
        to.getChildren()
                .setAll(
                        Choices.searched(
                                words.get("wording.preview-for"),
                                recipients,
                                model.preview().chosenProperty(),
                                Recipient::name));
    }
}
