package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.PaperView;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** The letter that a template comes to, for the client who is chosen. */
final class PreviewPane extends BorderPane {
    private final LetterPreview model;
    private final Words words;
    private final PaperView paper;
    private final VBox note = new VBox();
    private final StackPane page = new StackPane();

    PreviewPane(LetterPreview model, Words words) {
        this.model = model;
        this.words = words;
        this.paper = new PaperView(model.paper());
        getStyleClass().add("wording-preview");
        note.getStyleClass().add("wording-note");
        setTop(note);
        setCenter(page);
        model.noteProperty().subscribe(this::say);
        model.troubleProperty().subscribe(_ -> show());
        model.offeredProperty().subscribe(_ -> show());
    }

    private void say(String said) {
        note.getChildren().clear();
        note.setManaged(!said.isEmpty());
        if (!said.isEmpty()) {
            note.getChildren().add(new Hint(Feather.INFO, said));
        }
    }

    private void show() {
        String why = model.troubleProperty().get();
        page.getChildren().setAll(why.isEmpty() ? paper : nothing(why));
    }

    private Node nothing(String why) {
        List<Node> ways = new ArrayList<>();
        Recipient other = model.offeredProperty().get();
        if (other != null) {
            ways.add(Buttons.plain(model.offer(other), () -> model.chosenProperty().set(other)));
            ways.add(Buttons.quiet(words.get("wording.offer-example"), model::showExample));
        }
        return new EmptyState(
                Feather.MAIL, words.get("wording.no-preview"), why, ways.toArray(Node[]::new));
    }
}
