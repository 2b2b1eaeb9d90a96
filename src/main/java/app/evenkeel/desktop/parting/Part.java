package app.evenkeel.desktop.parting;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the review: its heading, and beneath it a card. */
class Part extends VBox {
    private final HBox head = new HBox();
    private final VBox card = new VBox();

    Part(String heading) {
        getStyleClass().add("parting-part");
        Label name = new Label(heading);
        name.getStyleClass().add("group-heading");
        head.getStyleClass().add("parting-head");
        head.getChildren().add(name);
        card.getStyleClass().add("card");
        getChildren().setAll(head, card);
    }

    /** At the end of the heading's line. */
    final void beside(Node node) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        head.getChildren().addAll(between, node);
    }

    final void add(Node line) {
        card.getChildren().add(line);
    }

    /** What stands in the card where there is nothing else. */
    final void addQuiet(String sentence) {
        Label none = wrapped(sentence, "parting-none");
        add(none);
    }

    static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
