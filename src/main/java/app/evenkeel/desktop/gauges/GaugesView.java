package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Column;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.GaugesViewModel.State;
import app.evenkeel.journal.Dimension;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * The gauges with the kinds of client that they show, and beneath or beside them the one that is
 * chosen with its receipt.
 */
public final class GaugesView {
    /** The room that the dials take. */
    private static final double DIALS = 648;

    private static final double GAP = 24;
    private static final double LEAST_BESIDE = 384;
    private static final double MOST_BESIDE = 480;

    private final GaugesViewModel model;
    private final Words words;
    private final StackPane section = new StackPane();
    private final Column column = new Column();
    private final DialsPane dials;
    private final VBox above = new VBox(GAP);
    private final VBox kinds = new VBox(GAP);
    private final ChosenPane chosen;
    private final FlowPane parts;
    private List<Kind> shownKinds = List.of();

    private GaugesView(GaugesViewModel model) {
        this.model = model;
        this.words = model.words();
        this.dials = new DialsPane(words, model.chosenProperty());
        this.chosen = new ChosenPane(model);
        VBox left = new VBox(GAP, above, kinds);
        left.setPrefWidth(DIALS);
        this.parts = new FlowPane(GAP, GAP, left, chosen);
        parts.setRowValignment(VPos.TOP);
        chosen.prefWidthProperty()
                .bind(parts.widthProperty().map(width -> chosenWidth(width.doubleValue())));
        section.getStyleClass().add("gauges");
        column.show(parts);
    }

    public static Shown of(GaugesViewModel model) {
        GaugesView view = new GaugesView(model);
        model.stateProperty().subscribe(view::show);
        model.chosenProperty().subscribe((_, now) -> view.choose(now));
        model.settingAside().askingProperty().subscribe(view.chosen::ask);
        return new Shown(view.section, view.section, model::close);
    }

    private static double chosenWidth(double room) {
        double beside = Math.floor(room - DIALS - GAP);
        return beside < LEAST_BESIDE ? DIALS : Math.min(beside, MOST_BESIDE);
    }

    private void choose(@Nullable Dimension dimension) {
        boolean fromCard = chosen.isFocusWithin();
        chosen.choose(dimension);
        if (fromCard) {
            dials.focus(dimension);
        }
        column.reveal(chosen);
    }

    private void show(State state) {
        switch (state) {
            case State.Unknown _ -> section.getChildren().clear();
            case State.TooLittle(int missing, var found) -> {
                above.getChildren().setAll(tooLittle(missing));
                showKinds(found, List.of());
                parts.getChildren().remove(chosen);
                section.getChildren().setAll(column);
            }
            case State.Known(var standing, var found) -> {
                showStanding(standing);
                showKinds(found, List.of(noKind()));
                section.getChildren().setAll(column);
            }
        }
    }

    private void showStanding(Standing standing) {
        dials.show(standing);
        above.getChildren().setAll(dials);
        if (!standing.redLines().isEmpty()) {
            above.getChildren().addFirst(new RedLinesPane(words, standing.redLines(), model::open));
        }
        chosen.show(standing);
        if (!parts.getChildren().contains(chosen)) {
            parts.getChildren().add(chosen);
        }
    }

    private void showKinds(List<Kind> found, List<Node> otherwise) {
        if (found.isEmpty()) {
            kinds.getChildren().setAll(otherwise);
        } else if (!found.equals(shownKinds)) {
            kinds.getChildren().setAll(found.stream().map(k -> new KindCard(model, k)).toList());
        }
        shownKinds = found;
    }

    private Node noKind() {
        Label none = new Label(words.get("gauges.no-kind"));
        none.getStyleClass().add("no-kind");
        none.setWrapText(true);
        return none;
    }

    private Node tooLittle(int missing) {
        return new EmptyState(
                Feather.ACTIVITY,
                words.names().tooLittle(),
                words.count("gauges.missing", missing),
                Buttons.resting(
                        model.readOnly(),
                        Buttons.plain(words.get("menu.write"), model::writeEntry)));
    }
}
