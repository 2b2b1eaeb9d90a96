package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Words;

import atlantafx.base.controls.Popover;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.Consumer;

/** A button that says which signals are asked for, and a list to find another choice in. */
final class SignalMenu {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words;
    private final Consumer<SignalChoice> chosen;
    private final Button button = new Button();
    private final TextField typed = new TextField();
    private final FilteredList<SignalChoice> choices;
    private final ListView<SignalChoice> list;
    private final Popover popover;

    SignalMenu(Words words, Consumer<SignalChoice> chosen) {
        this.words = words;
        this.chosen = chosen;
        this.choices =
                new FilteredList<>(FXCollections.observableArrayList(SignalChoice.all(words)));
        this.list = new ListView<>(choices);
        this.popover = new Popover(content());
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        button.getStyleClass().add("signal-button");
        button.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> open());
    }

    Button button() {
        return button;
    }

    void show(SignalChoice choice) {
        button.setText(choice.in(words));
        button.pseudoClassStateChanged(CHOSEN, !(choice instanceof SignalChoice.Whatever));
        button.setAccessibleText(words.get("timeline.signal") + ": " + choice.in(words));
        list.getSelectionModel().select(choice);
    }

    private VBox content() {
        typed.setPromptText(words.get("timeline.find-signal"));
        typed.setAccessibleText(words.get("timeline.find-signal"));
        typed.textProperty().subscribe(this::narrow);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setCellFactory(_ -> new ChoiceCell());
        list.setFocusTraversable(false);
        VBox content = new VBox(typed, list);
        content.getStyleClass().add("signal-menu");
        content.setNodeOrientation(
                words.rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        return content;
    }

    private void open() {
        SignalChoice before = list.getSelectionModel().getSelectedItem();
        typed.clear();
        list.getSelectionModel().select(before);
        popover.show(button);
        typed.requestFocus();
    }

    private void narrow(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        choices.setPredicate(c -> c.in(words).toLowerCase(Locale.ROOT).contains(wanted));
        if (!wanted.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** The keyboard stays in the line and moves the list from there. */
    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> popover.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        key.consume();
    }

    private void choose(@Nullable SignalChoice choice) {
        if (choice != null) {
            popover.hide();
            chosen.accept(choice);
        }
    }

    private final class ChoiceCell extends ListCell<SignalChoice> {
        ChoiceCell() {
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(@Nullable SignalChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null ? "" : choice.in(words));
        }
    }
}
