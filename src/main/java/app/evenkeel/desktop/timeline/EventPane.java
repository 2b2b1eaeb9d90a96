package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.SignalChip;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.timeline.Row.Fold;
import app.evenkeel.desktop.timeline.Row.Mark;
import app.evenkeel.desktop.timeline.Row.Standing;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Written;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** Something that happened, on the screen. */
record EventPane(Row.Event event, TimelineViewModel model) {
    /** Of words that go on and on the beginning is shown; the form has all of them. */
    private static final double MOST_WORDS = 320;

    Region pane() {
        Spine spine = new Spine("event").on(event.day()).bearing(dot(), Pos.TOP_CENTER);
        if (!event.head().isEmpty()) {
            spine.saying(label(event.head(), "event-head"));
        }
        Label said = label(event.words(), "event-words");
        said.setMaxHeight(MOST_WORDS);
        spine.saying(said);
        if (!event.marks().isEmpty() || event.standing() != null) {
            spine.saying(chips());
        }
        if (event.fold() != null) {
            fold(spine, event.fold());
        }
        return spine.ending(opener());
    }

    private Node dot() {
        StackPane dot = new StackPane(new FontIcon(Icons.of(event.item())));
        dot.getStyleClass().addAll("event-dot", kind(event.item()));
        dot.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return dot;
    }

    private static String kind(TimelineItem item) {
        return switch (item) {
            case Written(var entry) when entry.direction() == Direction.INCOMING -> "incoming";
            case Written(var entry) when entry.direction() == Direction.OUTGOING -> "outgoing";
            case Written _ -> "own";
            case Paid _ -> "paid";
            default -> "paper";
        };
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }

    private Node chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("event-chips");
        event.marks().forEach(mark -> chips.getChildren().add(chip(mark)));
        if (event.standing() != null) {
            chips.getChildren().add(standing(event.standing()));
        }
        return chips;
    }

    private Node chip(Mark mark) {
        SignalChip chip = new SignalChip(mark.kind(), mark.severity(), words());
        if (mark.setAside()) {
            chip.getStyleClass().add("set-aside");
        }
        return chip;
    }

    private static Node standing(Standing standing) {
        Label label = new Label(standing.words());
        label.setGraphic(
                new FontIcon(
                        standing.state() == Standing.State.DONE ? Feather.CHECK : Feather.CLOCK));
        label.getStyleClass().addAll("standing", standing.state().name().toLowerCase(Locale.ROOT));
        return label;
    }

    private void fold(Spine spine, Fold fold) {
        Button turn =
                Buttons.quiet(
                        fold.open() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN,
                        fold.open() ? words().get("timeline.hide") : fold.name(),
                        () -> model.turnFold(event));
        turn.getStyleClass().add("fold");
        turn.setFocusTraversable(false);
        spine.saying(turn);
        if (fold.open()) {
            spine.saying(label(fold.text(), "fold-text"));
        }
    }

    private Node opener() {
        String what =
                switch (event.item()) {
                    case Written _ -> words().get("timeline.correct");
                    case Invoiced _, Paid _ -> words().get("timeline.open-invoice");
                    default -> "";
                };
        Button open = Buttons.icon(Feather.EDIT_2, what, () -> model.open(event));
        open.getStyleClass().add("opener");
        open.setFocusTraversable(false);
        open.setVisible(!what.isEmpty());
        return open;
    }

    private Words words() {
        return model.words();
    }
}
