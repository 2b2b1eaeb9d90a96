package app.evenkeel.desktop.gauges;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Dimension;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/** The card of the gauge that is chosen. Keeps the keyboard where it is while facts change. */
final class ChosenPane extends StackPane {
    /** All that the card shows. */
    private record Drawn(
            @Nullable Standing standing, @Nullable Dimension chosen, @Nullable Asking asking) {}

    private final GaugesViewModel model;
    private @Nullable ReceiptCard card;
    private Drawn drawn = new Drawn(null, null, null);

    ChosenPane(GaugesViewModel model) {
        this.model = model;
        // The card ends where its words end, however long what stands beside it is.
        setMaxHeight(USE_PREF_SIZE);
    }

    void show(Standing standing) {
        draw(new Drawn(standing, model.chosenProperty().get(), drawn.asking()));
    }

    void choose(@Nullable Dimension dimension) {
        draw(new Drawn(drawn.standing(), dimension, drawn.asking()));
    }

    void ask(@Nullable Asking asking) {
        draw(new Drawn(drawn.standing(), drawn.chosen(), asking));
    }

    private void draw(Drawn next) {
        Drawn before = drawn;
        drawn = next;
        Standing standing = next.standing();
        if (standing == null || next.equals(before)) {
            return;
        }
        Evidence at = keyboardAt();
        Dimension dimension = next.chosen();
        if (dimension == null) {
            getChildren()
                    .setAll(new OverallCard(model.words(), standing, model.chosenProperty()::set));
            card = null;
            return;
        }
        ReceiptCard shown = new ReceiptCard(model, standing.receipt(dimension));
        card = shown;
        getChildren().setAll(shown);
        Asking asking = next.asking();
        Node goTo = asking != null ? shown.ask(asking) : at != null ? shown.action(at) : null;
        if (goTo != null) {
            goTo.requestFocus();
        }
    }

    /** The piece of evidence that the keyboard is at. */
    private @Nullable Evidence keyboardAt() {
        return card == null ? null : card.keyboardAt();
    }
}
