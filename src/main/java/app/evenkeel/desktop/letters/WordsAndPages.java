package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.desk.Words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * The pages of a letter and, while its words are edited, these beside them; where there is not
 * enough room for both, the one or the other.
 */
final class WordsAndPages extends BorderPane {
    private enum Part {
        WORDS("letters.words"),
        PAGES("letters.pages");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    /** Enough for words and pages of a readable width. */
    private static final double BOTH = 720;

    private final LettersViewModel model;
    private final Words words;
    private final WordsEditor editor;
    private final Region pages;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.WORDS);
    private final Button edit;
    private final Segments<Part> parts;
    private final HBox both = new HBox();

    WordsAndPages(LettersViewModel model, Region pages) {
        this.model = model;
        this.words = model.words();
        this.editor = new WordsEditor(model);
        this.pages = pages;
        this.edit = Buttons.quiet(Feather.EDIT_2, words.get("letters.edit"), this::edit);
        this.parts =
                new Segments<>(
                        words.get("letters.shown"),
                        List.of(Part.values()),
                        p -> words.get(p.key),
                        part,
                        part::set);
        setTop(bar());
        setBottom(new ToCheck(model));
        HBox.setHgrow(editor, Priority.ALWAYS);
        HBox.setHgrow(pages, Priority.ALWAYS);
        model.own().editingProperty().subscribe(() -> show());
        widthProperty().map(w -> w.doubleValue() >= BOTH).subscribe(_ -> show());
        part.subscribe(() -> show());
        show();
    }

    private Node bar() {
        Button aside = Buttons.quiet(words.get("letters.put-aside"), model::putAside);
        edit.disableProperty().bind(model.sending().letterProperty().isNull());
        aside.setDisable(model.readOnly());
        edit.setVisible(!model.readOnly());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, edit, parts, space, aside);
        bar.getStyleClass().add("letter-bar");
        return bar;
    }

    private void edit() {
        part.set(Part.WORDS);
        model.writing().edit();
        editor.begin();
    }

    private void show() {
        boolean editing = model.own().editingProperty().get();
        boolean wide = getWidth() >= BOTH;
        shownWhen(edit, !editing && !model.readOnly());
        shownWhen(parts, editing && !wide);
        if (!editing) {
            setCenter(pages);
        } else if (wide) {
            // Alike, whatever they hold.
            editor.setPrefWidth(1);
            pages.setPrefWidth(1);
            both.getChildren().setAll(editor, pages);
            setCenter(both);
        } else {
            both.getChildren().clear();
            setCenter(part.get() == Part.WORDS ? editor : pages);
        }
    }

    private static void shownWhen(Node node, boolean holds) {
        node.setVisible(holds);
        node.setManaged(holds);
    }
}
