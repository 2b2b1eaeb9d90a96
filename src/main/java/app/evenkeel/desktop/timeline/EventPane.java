package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.timeline.Row.Fold;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

/** Something that happened, on the screen. */
final class EventPane extends Spine {
    /** Of words that go on and on the beginning is shown; the form has all of them. */
    private static final double MOST_WORDS = 320;

    private final EventDot dot = new EventDot();
    private final EventHead head;
    private final Label words = label("event-words");
    private final EventChips chips;
    private final FoldButton turn;
    private final Label folded = label("fold-text");
    private final Opener opener;

    EventPane(TimelineViewModel model) {
        super("event");
        head = new EventHead(model);
        chips = new EventChips(model.words());
        turn = new FoldButton(model);
        opener = new Opener(model);
        words.setMaxHeight(MOST_WORDS);
        OwnDirection.of(words);
        OwnDirection.of(folded);
        bearing(dot, Pos.TOP_CENTER);
        saying(head, words, chips, turn, folded);
        ending(opener);
    }

    void show(Row.Event event) {
        on(event.day());
        dot.show(event.item());
        head.show(event);
        there(!event.head().isEmpty(), head);
        words.setText(event.words());
        chips.show(event.marks(), event.standing());
        there(!event.marks().isEmpty() || event.standing() != null, chips);
        fold(event, event.fold());
        opener.show(event);
    }

    private void fold(Row.Event event, @Nullable Fold fold) {
        boolean open = fold != null && fold.open();
        if (fold != null) {
            turn.show(event, fold);
        }
        there(fold != null, turn);
        folded.setText(fold != null && open ? fold.text() : "");
        there(open, folded);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
