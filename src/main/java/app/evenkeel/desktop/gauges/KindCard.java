package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Disclosure;
import app.evenkeel.desktop.control.FactLink;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.Kind.Promised;
import app.evenkeel.desktop.source.Source;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A kind that the client is of: how one knows it, what to do now, and what helps with that. */
final class KindCard extends VBox {
    private final Words words;
    private final GaugesViewModel model;

    KindCard(GaugesViewModel model, Kind kind) {
        this.words = model.words();
        this.model = model;
        getStyleClass().addAll("card", "kind");
        getChildren().add(head(kind));
        getChildren().add(text("todo", kind.todo()));
        kind.promises().forEach(p -> getChildren().add(promised(p)));
        if (!kind.steps().isEmpty()) {
            getChildren().add(steps(kind));
        }
        VBox pieces = new VBox();
        pieces.getStyleClass().add("pieces");
        kind.evidence().forEach(row -> pieces.getChildren().add(piece(row)));
        getChildren()
                .add(
                        new Disclosure(
                                words.count("gauges.kind-evidence", kind.evidence().size()),
                                pieces));
    }

    private Node head(Kind kind) {
        Label over = new Label(words.get("gauges.kind"));
        over.getStyleClass().add("over");
        Label name = new Label(kind.name());
        name.getStyleClass().add("title");
        VBox head = new VBox(over, name, text("shown", kind.shown()));
        head.getStyleClass().add("kind-head");
        return head;
    }

    private static Label text(String style, String sentences) {
        Label text = new Label(sentences);
        text.getStyleClass().add(style);
        text.setWrapText(true);
        return text;
    }

    private Node promised(Promised promised) {
        FactLink title = new FactLink(promised.title(), () -> model.open(promised.opens()));
        Label days = text("days", promised.days());
        VBox line = new VBox(title, days);
        line.getStyleClass().add("promised");
        return line;
    }

    private Node steps(Kind kind) {
        FlowPane steps = new FlowPane();
        steps.getStyleClass().add("steps");
        kind.steps()
                .forEach(step -> {
                    Button button =
                            Buttons.resting(
                                    !step.possible(),
                                    Buttons.plain(step.label(), () -> model.take(step.act())));
                    // The same words may stand on another kind's card.
                    button.setAccessibleText(step.label() + ", " + kind.name());
                    steps.getChildren().add(button);
                });
        return steps;
    }

    private Node piece(ReceiptRow row) {
        Label what = new Label(row.words());
        Label day = new Label(row.day());
        day.getStyleClass().add("day");
        HBox first =
                new HBox(
                        what,
                        new SeverityDots(row.evidence().severity(), row.severityWords()),
                        day);
        first.getStyleClass().add("first");
        VBox piece = new VBox(first);
        Source source = row.source();
        if (source != null) {
            // A name stands beside the day; a sentence has a line of its own.
            (source.words().length() <= ReceiptLine.SHORT ? first : piece)
                    .getChildren()
                    .add(new FactLink(source.words(), () -> model.open(source.opens())));
        }
        return piece;
    }
}
