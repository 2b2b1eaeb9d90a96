package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Choices;
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

/** The letter that a template comes to, for a client who can be chosen. */
final class PreviewPane extends BorderPane {
    private final LetterPreview model;
    private final Words words;
    private final PaperView paper;
    private final StackPane to = new StackPane();
    private final VBox note = new VBox();
    private final StackPane page = new StackPane();

    PreviewPane(LetterPreview model, Words words) {
        this.model = model;
        this.words = words;
        this.paper = new PaperView(model.paper());
        getStyleClass().add("wording-preview");
        VBox head = new VBox(to, note);
        head.getStyleClass().add("wording-preview-head");
        setTop(head);
        setCenter(page);
        model.recipientsProperty().subscribe(this::offer);
        model.noteProperty().subscribe(this::say);
        model.troubleProperty().subscribe(_ -> show());
        model.offeredProperty().subscribe(_ -> show());
    }

    private void offer(List<Recipient> recipients) {
        to.getChildren()
                .setAll(
                        Choices.searched(
                                words.get("wording.preview-for"),
                                recipients,
                                model.chosenProperty(),
                                Recipient::name));
    }

    private void say(String said) {
        note.getChildren().clear();
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
            ways.add(
                    Buttons.plain(
                            model.offer(other), () -> model.chosenProperty().set(other)));
            ways.add(Buttons.quiet(words.get("wording.offer-example"), model::showExample));
        }
        return new EmptyState(
                Feather.MAIL, words.get("wording.no-preview"), why, ways.toArray(Node[]::new));
    }
}
