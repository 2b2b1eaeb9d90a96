package app.evenkeel.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Settings that belong together, under a heading. */
final class Group extends VBox {
    Group(String heading, Node... parts) {
        Label head = new Label(heading);
        head.getStyleClass().add("group-heading");
        VBox card = new VBox(parts);
        card.getStyleClass().add("card");
        getStyleClass().add("settings-group");
        getChildren().setAll(head, card);
    }

    /** Saves once the user leaves it. */
    static <T extends Node> T saved(T part, Runnable save) {
        part.focusWithinProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        save.run();
                    }
                });
        return part;
    }

    /** A sentence that says what a group is about, or comes to. */
    static Label sentence(String words) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("settings-sentence");
        return sentence;
    }
}
