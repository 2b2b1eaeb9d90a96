package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.Dial;
import app.evenkeel.desktop.instrument.Dial.Size;
import app.evenkeel.journal.Dimension;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/** The overall dial large, and the six beside it; one of them is chosen. */
final class DialsPane extends HBox {
    private static final int COLUMNS = 3;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Dial overall;
    private final Map<Dimension, Dial> dials = new EnumMap<>(Dimension.class);

    DialsPane(Words words, ObjectProperty<@Nullable Dimension> chosen) {
        getStyleClass().add("dials");
        overall = new Dial(words.language(), Size.LARGE, words.get("gauges.overall"));
        overall.setOnAction(_ -> chosen.set(null));
        Label evidence = new Label(words.get("gauges.not-a-forecast"));
        evidence.getStyleClass().add("not-a-forecast");
        evidence.setWrapText(true);
        VBox large = new VBox(overall, evidence);
        large.getStyleClass().add("overall");
        GridPane six = new GridPane();
        six.getStyleClass().add("six");
        for (Dimension dimension : Dimension.values()) {
            Dial dial = new Dial(words.language(), Size.NORMAL, words.names().of(dimension));
            dial.setOnAction(_ -> chosen.set(dimension));
            dial.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            six.add(dial, dials.size() % COLUMNS, dials.size() / COLUMNS);
            dials.put(dimension, dial);
        }
        getChildren().addAll(large, six);
        chosen.subscribe(this::mark);
    }

    void show(Standing standing) {
        overall.readingProperty().set(standing.overall());
        dials.forEach((dimension, dial) ->
                dial.readingProperty().set(standing.receipt(dimension).reading()));
    }

    /** Leads the keyboard to a dial, where what it stood on has gone. */
    void focus(@Nullable Dimension chosen) {
        (chosen == null ? overall : dials.getOrDefault(chosen, overall)).requestFocus();
    }

    private void mark(@Nullable Dimension chosen) {
        overall.pseudoClassStateChanged(CHOSEN, chosen == null);
        dials.forEach(
                (dimension, dial) -> dial.pseudoClassStateChanged(CHOSEN, dimension == chosen));
    }
}
