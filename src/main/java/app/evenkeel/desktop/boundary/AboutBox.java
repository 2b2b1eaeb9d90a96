package app.evenkeel.desktop.boundary;

import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SignalRow;
import app.evenkeel.desktop.control.Suggestions;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.SignalKind;

import atlantafx.base.controls.CustomTextField;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/**
 * The signals that a boundary is about: typed to be found, then shown until they are taken away.
 */
final class AboutBox extends VBox {
    private final BoundaryForm form;
    private final Words words;
    private final CustomTextField field = new CustomTextField();
    private final FlowPane chips = new FlowPane(8, 8);

    AboutBox(BoundaryFormViewModel model) {
        this.form = model.form();
        this.words = model.words();
        getStyleClass().add("about-box");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().bindBidirectional(form.signal.textProperty());
        FieldBox box =
                FieldBox.of(words.get("boundary.about"), form.signal, field)
                        .prompt(words.get("boundary.about-prompt"))
                        .hint(words.get("boundary.about-hint"));
        Suggestions.under(
                field,
                model::signals,
                new Suggestions.Look<>(
                        kind -> words.names().of(kind.dimension()),
                        kind -> new SignalRow(kind, words),
                        words.names()::of),
                form::choose,
                Suggestions.Then.STAYS);
        getChildren().addAll(box, chips);
        chips.managedProperty().bind(chips.visibleProperty());
        form.about().addListener((ListChangeListener<SignalKind>) _ -> show());
        show();
    }

    /** Where the one that had the keyboard goes, the next takes it. */
    private void show() {
        List<Node> before = List.copyOf(chips.getChildren());
        int focused = before.stream().map(Node::isFocused).toList().indexOf(true);
        List<AboutChip> now =
                form.about().stream()
                        .map(kind -> new AboutChip(kind, words, () -> form.leaveOut(kind)))
                        .toList();
        chips.getChildren().setAll(now);
        chips.setVisible(!now.isEmpty());
        if (focused >= 0) {
            Node next = now.isEmpty() ? field : now.get(Math.min(focused, now.size() - 1));
            next.requestFocus();
        }
    }
}
