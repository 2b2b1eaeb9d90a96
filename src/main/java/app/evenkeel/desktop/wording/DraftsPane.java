package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** The letters that were put aside, or what there would be. */
final class DraftsPane extends VBox {
    private final Words words;
    private final VBox rows = new VBox();

    DraftsPane(WordingViewModel model) {
        this.words = model.words();
        getStyleClass().add("drafts");
        model.draftsProperty().subscribe(this::show);
    }

    private void show(List<PutAside> drafts) {
        if (drafts.isEmpty()) {
            getChildren().setAll(quiet(words.get("wording.no-drafts")));
            return;
        }
        Label heading = new Label(words.get("wording.drafts"));
        heading.getStyleClass().add("group-heading");
        rows.getChildren().setAll(drafts.stream().map(DraftsPane::row).toList());
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().addAll("card", "draft-rows");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(heading, scroll);
    }

    private static Node row(PutAside draft) {
        Hyperlink client = new Hyperlink(draft.client());
        client.setAccessibleText(draft.client() + ", " + draft.letter() + ", " + draft.since());
        client.setOnAction(_ -> draft.open().run());
        OwnDirection.letters(client);
        // Where there is too little room, it is the letter that gives way first.
        Label letter = new Label(draft.letter());
        letter.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(letter, Priority.ALWAYS);
        Label since = quiet(draft.since());
        since.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(16, client, letter, since);
        row.getStyleClass().add("draft");
        return row;
    }

    private static Label quiet(String said) {
        Label label = new Label(said);
        label.getStyleClass().add("page-under");
        return label;
    }
}
