package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.control.SignalChip;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.timeline.Row.Mark;
import app.evenkeel.desktop.timeline.Row.Standing;

import javafx.css.PseudoClass;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The signals of an event and how it stands, as chips; there are as many as were ever needed. */
final class EventChips extends FlowPane {
    private static final PseudoClass SET_ASIDE = PseudoClass.getPseudoClass("set-aside");

    private final Words names;
    private final List<SignalChip> chips = new ArrayList<>();
    private @Nullable StandingLabel standingLabel;

    EventChips(Words names) {
        this.names = names;
        getStyleClass().add("event-chips");
    }

    void show(List<Mark> marks, @Nullable Standing standing) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            SignalChip chip = chip(i, mark);
            chip.show(mark.kind(), mark.severity());
            chip.pseudoClassStateChanged(SET_ASIDE, mark.setAside());
        }
        for (int i = 0; i < chips.size(); i++) {
            Spine.there(i < marks.size(), chips.get(i));
        }
        if (standing != null) {
            standingLabel().show(standing);
        }
        if (standingLabel != null) {
            Spine.there(standing != null, standingLabel);
        }
        if (!marks.isEmpty() || standing != null) {
            // Some are written bolder than others, and so are wider.
            applyCss();
        }
    }

    private SignalChip chip(int place, Mark mark) {
        if (place == chips.size()) {
            SignalChip chip = new SignalChip(mark.kind(), mark.severity(), names);
            chips.add(chip);
            getChildren().add(place, chip);
        }
        return chips.get(place);
    }

    private StandingLabel standingLabel() {
        if (standingLabel == null) {
            standingLabel = new StandingLabel();
            getChildren().add(standingLabel);
        }
        return standingLabel;
    }
}
