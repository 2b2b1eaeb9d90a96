package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How letters are worded on one side, what that comes to on the other; what waits above both. */
public final class WordingView {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final WordingViewModel model;
    private final Words words;

    private WordingView(WordingViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    public static Shown of(WordingViewModel model) {
        WordingView view = new WordingView(model);
        EditorPane editor = new EditorPane(model);
        ChoicesPane choices = new ChoicesPane(model);
        return new Shown(
                view.layout(choices, editor),
                choices.firstFocus(),
                () -> {
                    editor.close();
                    model.close();
                });
    }

    private Node layout(ChoicesPane choices, EditorPane editor) {
        Label title = new Label(words.get("menu.letters"));
        title.getStyleClass().add("page-title");
        VBox head = new VBox(title, new DraftsPane(model), choices);
        head.getStyleClass().add("wording-head");
        BorderPane page = new BorderPane();
        page.getStyleClass().add("wording");
        page.setTop(head);
        page.setCenter(new HBox(half(editor), half(new PreviewPane(model.preview(), words))));
        page.setBottom(foot());
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return page;
    }

    /** Both alike, whatever is in them. */
    private static Region half(Region part) {
        part.setMinSize(0, 0);
        part.setPrefWidth(0);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private void pressed(KeyEvent key) {
        if (SAVE.match(key)) {
            key.consume();
            model.editing().save();
        }
    }

    private Node foot() {
        Editing editing = model.editing();
        Button reset = Buttons.plain(words.get("wording.reset"), editing::reset);
        reset.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.readOnly() || !model.canReset(),
                                editing.ownProperty(),
                                editing.textProperty()));
        Button save = Buttons.clear(words.get("wording.save"), editing::save);
        save.disableProperty().bind(editing.touchedProperty().not());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, reset, space, save);
        foot.getStyleClass().add("paper-foot");
        return foot;
    }
}
