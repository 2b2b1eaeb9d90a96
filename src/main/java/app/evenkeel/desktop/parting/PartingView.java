package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Column;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The review of a client, from what is suggested to how to part, for the client's page. */
public final class PartingView {
    private final PartingViewModel model;
    private final Words words;
    private final VBox all = new VBox();
    private final Button decide;
    private @Nullable FarewellPart farewell;

    private PartingView(PartingViewModel model) {
        this.model = model;
        this.words = model.words();
        this.decide =
                Buttons.resting(
                        model.readOnly(),
                        Buttons.clear(words.get("parting.decide"), model::decide));
        all.getStyleClass().add("parting");
    }

    public static Shown of(PartingViewModel model) {
        PartingView view = new PartingView(model);
        model.partingProperty().subscribe(view::show);
        Column column = new Column();
        column.show(view.all);
        return new Shown(column, model.readOnly() ? column : view.decide, model::close);
    }

    /** The keyboard stays with the account that was ticked. */
    private void show(@Nullable Parting parting) {
        String focused = farewell == null ? null : farewell.focused();
        all.getChildren().setAll(parting == null ? List.of() : parts(parting));
        if (focused != null && farewell != null) {
            farewell.focus(focused);
        }
    }

    /** Who has decided to part sees first how; who has not, last. */
    private List<Node> parts(Parting parting) {
        List<Node> parts = new ArrayList<>();
        parts.add(new SuggestionCard(words, parting, decide));
        parts.add(new DecisionsPart(words, parting.decisions(), model::open));
        parts.add(new SignsPart(words, parting, model::open));
        parts.add(new LimitsPart(words, parting.boundaries(), model));
        parts.add(new WorthPart(words, parting));
        parts.add(new VoicesPart(words));
        Farewell steps = parting.farewell();
        farewell = steps == null ? null : new FarewellPart(steps, model);
        if (steps != null && farewell != null) {
            parts.add(steps.decided() ? 2 : parts.size(), farewell);
        }
        return parts;
    }
}
