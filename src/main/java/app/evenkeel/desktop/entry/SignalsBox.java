package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SignalRow;
import app.evenkeel.desktop.control.Suggestions;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import atlantafx.base.controls.CustomTextField;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signals of an entry: typed to be found, then shown as chips. */
final class SignalsBox extends VBox {
    private final EntryViewModel model;
    private final Words words;
    private final CustomTextField field = new CustomTextField();
    private final FlowPane chips = new FlowPane(8, 8);

    SignalsBox(EntryViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("signals-box");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().bindBidirectional(model.form().signal.textProperty());
        FieldBox box =
                FieldBox.of(words.get("entry.signals"), model.form().signal, field)
                        .prompt(words.get("entry.signals-prompt"));
        Suggestions.under(
                field,
                model::signals,
                new Suggestions.Look<>(
                        this::dimension, kind -> new SignalRow(kind, words), words.names()::of),
                model::mark,
                Suggestions.Then.STAYS);
        Label keys = new Label(words.get("entry.signal-keys"));
        keys.getStyleClass().add("field-hint");
        keys.setWrapText(true);
        getChildren().addAll(box, chips, keys);
        for (Node below : List.of(chips, keys)) {
            below.managedProperty().bind(below.visibleProperty());
        }
        var signals = model.form().marks.signals();
        signals.addListener((ListChangeListener<Signal>) _ -> show(signals, keys));
        show(signals, keys);
    }

    private String dimension(SignalKind kind) {
        return words.names().of(kind.dimension());
    }

    /** Chips that stay keep the keyboard; where the one that had it goes, the next takes it. */
    private void show(List<Signal> signals, Label keys) {
        List<Node> before = List.copyOf(chips.getChildren());
        int focused = before.stream().map(Node::isFocused).toList().indexOf(true);
        List<Node> now = new ArrayList<>();
        for (Signal signal : signals) {
            MarkedChip chip = chip(before, signal.kind()).orElseGet(() -> chip(signal));
            chip.show(signal);
            now.add(chip);
        }
        if (!now.equals(before)) {
            chips.getChildren().setAll(now);
            if (focused >= 0) {
                Node next = now.isEmpty() ? field : now.get(Math.min(focused, now.size() - 1));
                next.requestFocus();
            }
        }
        chips.setVisible(!now.isEmpty());
        keys.setVisible(!now.isEmpty());
    }

    private static Optional<MarkedChip> chip(List<Node> chips, SignalKind kind) {
        return chips.stream()
                .map(MarkedChip.class::cast)
                .filter(chip -> chip.kind() == kind)
                .findFirst();
    }

    private MarkedChip chip(Signal signal) {
        Marks marks = model.form().marks;
        return new MarkedChip(
                signal,
                words,
                severity -> marks.weigh(signal.kind(), severity),
                () -> marks.remove(signal.kind()));
    }
}
