package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.LetterDraft;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;

/** The letters that were put aside, to be taken up again or thrown away. */
final class DraftList extends VBox {
    private final LettersViewModel model;
    private final Words words;
    private final VBox rows = new VBox(4);

    DraftList(LettersViewModel model) {
        this.model = model;
        this.words = model.words();
        getChildren().setAll(FieldBox.named(words.get("letters.drafts"), rows));
        model.aside().draftsProperty().subscribe(this::show);
    }

    private void show(List<LetterDraft> drafts) {
        rows.getChildren().setAll(drafts.stream().map(this::row).toList());
        setVisible(!drafts.isEmpty());
        setManaged(!drafts.isEmpty());
    }

    private Node row(LetterDraft draft) {
        String called = model.aside().words(draft);
        Button take = Buttons.quiet(Feather.FILE_TEXT, called, () -> model.takeUp(draft));
        take.getStyleClass().add("letter-draft");
        take.setWrapText(true);
        take.setMaxWidth(Double.MAX_VALUE);
        take.setMinWidth(0);
        HBox.setHgrow(take, Priority.ALWAYS);
        Button discard =
                Buttons.icon(
                        Feather.TRASH_2,
                        words.get("letters.discard", Map.of("letter", called)),
                        () -> model.aside().discard(draft));
        discard.setDisable(model.readOnly());
        HBox row = new HBox(4, take, discard);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
