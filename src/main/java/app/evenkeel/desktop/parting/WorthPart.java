package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.report.advice.WorthLine;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What the relation is worth, so that it can be held against what it takes. */
final class WorthPart extends Part {
    WorthPart(Words words, Parting parting) {
        super(words.get("parting.worth"));
        Label since = new Label(parting.worthSince());
        since.getStyleClass().add("quiet");
        beside(since);
        parting.worth().forEach(line -> add(line(line)));
    }

    private static Node line(WorthLine worth) {
        Label name = wrapped(worth.label(), "quiet");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label value = wrapped(worth.value(), "worth-value");
        value.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, value);
        line.getStyleClass().addAll("line", "worth-line");
        return line;
    }
}
