package app.evenkeel.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What belongs together on a page, under a heading. */
public final class Group extends VBox {
    public Group(String heading, Node... parts) {
        Label head = new Label(heading);
        head.getStyleClass().add("group-heading");
        VBox card = new VBox(parts);
        card.getStyleClass().add("card");
        getStyleClass().add("group");
        getChildren().setAll(head, card);
    }

    /** Saves once the user leaves it. */
    public static <T extends Node> T saved(T part, Runnable save) {
        part.focusWithinProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        save.run();
                    }
                });
        return part;
    }

    /** A sentence that says what a group is about, or comes to. */
    public static Label sentence(String words) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("group-sentence");
        return sentence;
    }
}
