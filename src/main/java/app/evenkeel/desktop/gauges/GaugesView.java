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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The gauges and the receipt of the one that is chosen: beneath them, or beside them. */
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
    private final VBox left;
    private final StackPane receipt = new StackPane();

    private GaugesView(GaugesViewModel model) {
        this.model = model;
        this.words = model.words();
        this.dials = new DialsPane(words, model.chosenProperty());
        this.left = new VBox(GAP);
        left.setPrefWidth(DIALS);
        FlowPane parts = new FlowPane(GAP, GAP, left, receipt);
        parts.setRowValignment(VPos.TOP);
        receipt.prefWidthProperty()
                .bind(parts.widthProperty().map(width -> receiptWidth(width.doubleValue())));
        section.getStyleClass().add("gauges");
        column.show(parts);
    }

    public static Shown of(GaugesViewModel model) {
        GaugesView view = new GaugesView(model);
        model.stateProperty().subscribe(view::show);
        model.chosenProperty()
                .subscribe((_, _) -> {
                    view.showReceipt();
                    view.column.reveal(view.receipt);
                });
        return new Shown(view.section, view.section, model::close);
    }

    private static double receiptWidth(double room) {
        double beside = Math.floor(room - DIALS - GAP);
        return beside < LEAST_BESIDE ? DIALS : Math.min(beside, MOST_BESIDE);
    }

    private void show(State state) {
        switch (state) {
            case State.Unknown _ -> section.getChildren().clear();
            case State.TooLittle(int missing) -> section.getChildren().setAll(tooLittle(missing));
            case State.Known(var standing) -> {
                dials.show(standing);
                left.getChildren().setAll(dials);
                if (!standing.redLines().isEmpty()) {
                    left.getChildren()
                            .addFirst(new RedLinesPane(words, standing.redLines(), model::open));
                }
                showReceipt();
                section.getChildren().setAll(column);
            }
        }
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

    private void showReceipt() {
        if (model.stateProperty().get() instanceof State.Known(var standing)) {
            @Nullable Dimension chosen = model.chosenProperty().get();
            receipt.getChildren()
                    .setAll(
                            chosen == null
                                    ? new OverallCard(words, standing, model.chosenProperty()::set)
                                    : new ReceiptCard(
                                            words, standing.receipt(chosen), model::open));
        }
    }
}
