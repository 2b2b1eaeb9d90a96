package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.parting.Parting.Limit;
import app.evenkeel.desktop.parting.Parting.Outcome;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The boundaries that were told, and whether they were kept. */
final class LimitsPart extends Part {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final PartingViewModel model;
    private final Words words;

    LimitsPart(Words words, List<Limit> boundaries, PartingViewModel model) {
        super(words.get("parting.boundaries"));
        this.model = model;
        this.words = words;
        beside(
                Buttons.resting(
                        model.readOnly(),
                        Buttons.quiet(
                                Feather.PLUS, words.get("boundary.add"), model::addBoundary)));
        if (boundaries.isEmpty()) {
            addQuiet(words.get("boundary.none"));
        }
        boundaries.forEach(boundary -> add(line(boundary)));
    }

    private Node line(Limit boundary) {
        Hyperlink own = new Hyperlink(boundary.words());
        OwnDirection.of(own);
        own.setWrapText(true);
        own.setOnAction(_ -> model.open(boundary));
        Label outcome = new Label(boundary.outcomeWords());
        outcome.setWrapText(true);
        HBox kept = new HBox(new FontIcon(icon(boundary.outcome())), outcome);
        kept.getStyleClass().add("outcome");
        kept.pseudoClassStateChanged(BROKEN, boundary.outcome() == Outcome.NOT_KEPT);
        VBox line = new VBox(4, own, wrapped(boundary.counts(), "quiet"), kept);
        line.getStyleClass().add("line");
        if (!boundary.slips().isEmpty()) {
            line.getChildren().add(new TracesPane(words, boundary.slips(), model::open));
        }
        return line;
    }

    private static Feather icon(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> Feather.CHECK;
            case NOT_KEPT -> Feather.X;
            case OVER -> Feather.MINUS;
        };
    }
}
