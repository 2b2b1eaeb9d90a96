package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.report.advice.ReviewWords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is suggested and why, and that it is the owner who decides. */
final class SuggestionCard extends VBox {
    SuggestionCard(Words words, Parting parting, Button decide) {
        getStyleClass().addAll("card", "suggestion-card");
        Label suggestion = Part.wrapped(parting.suggestion(), "suggestion-title");
        VBox because = new VBox();
        because.getStyleClass().add("because");
        parting.because().forEach(reason -> because.getChildren().add(reason(reason)));
        Label note = Part.wrapped(new ReviewWords(words.language()).note(), "quiet");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        decide.setMinWidth(Region.USE_PREF_SIZE);
        HBox last = new HBox(note, decide);
        last.getStyleClass().add("last");
        getChildren()
                .setAll(
                        Part.wrapped(words.get("parting.suggested"), "quiet"),
                        suggestion,
                        because,
                        last);
    }

    private static Node reason(String reason) {
        Region dot = new Region();
        dot.getStyleClass().add("reason-dot");
        Label sentence = new Label(reason);
        OwnDirection.letters(sentence);
        sentence.setWrapText(true);
        HBox line = new HBox(dot, sentence);
        line.getStyleClass().add("reason");
        return line;
    }
}
