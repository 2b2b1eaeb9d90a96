package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.parting.Parting.Decided;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** What was decided so far, the latest first. */
final class DecisionsPart extends Part {
    DecisionsPart(Words words, List<Decided> decisions, Consumer<Decided> open) {
        super(words.get("parting.decisions"));
        if (decisions.isEmpty()) {
            addQuiet(words.get("parting.no-decisions"));
        }
        decisions.forEach(decided -> add(line(decided, open)));
    }

    private static Node line(Decided decided, Consumer<Decided> open) {
        Hyperlink choice = new Hyperlink(decided.words());
        choice.setOnAction(_ -> open.accept(decided));
        choice.setAccessibleText(decided.words() + ", " + decided.day());
        Label day = new Label(decided.day());
        day.getStyleClass().add("quiet");
        HBox first = new HBox(choice, day);
        first.getStyleClass().add("parting-first");
        VBox line = new VBox(4, first);
        line.getStyleClass().add("line");
        if (!decided.reason().isEmpty()) {
            Label reason = wrapped(decided.reason(), "reason-words");
            OwnDirection.of(reason);
            line.getChildren().add(reason);
        }
        return line;
    }
}
