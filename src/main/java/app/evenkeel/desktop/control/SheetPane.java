package app.evenkeel.desktop.control;

import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.BooleanSupplier;

/**
 * A form over the window: a title, what is asked, and beneath it the way out and the one action.
 * Ctrl+Enter saves from anywhere in it. Escape leaves, and asks first where something was typed.
 */
public final class SheetPane extends BorderPane {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private final Runnable close;
    private final BooleanSupplier changed;
    private final HBox buttons = new HBox();
    private boolean asking;
    private boolean reading;

    /**
     * @param changed whether something would be lost by closing
     */
    public SheetPane(Words words, String title, Runnable close, BooleanSupplier changed) {
        this.words = words;
        this.close = close;
        this.changed = changed;
        getStyleClass().add("sheet-pane");
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        heading.setMaxWidth(Double.MAX_VALUE);
        setTop(heading);
        buttons.getStyleClass().add("sheet-buttons");
        setBottom(buttons);
    }

    /**
     * @param fields from top to bottom
     */
    public SheetPane asking(Node... fields) {
        VBox column = new VBox(fields);
        column.getStyleClass().add("sheet-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sheet-fields");
        setCenter(scroll);
        return this;
    }

    /**
     * @param saving what the one action is called
     * @param further what else can be done, such as deleting
     */
    public SheetPane saving(String saving, Runnable save, Node... further) {
        Button clear = Buttons.clear(saving, save);
        clear.setDefaultButton(true);
        Button leave = Buttons.plain(words.get("sheet.cancel"), this::leave);
        leave.setCancelButton(true);
        buttons.getChildren().setAll(further);
        buttons.getChildren().addAll(space(), leave, clear);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (SAVE.match(key)) {
                        key.consume();
                        if (!reading) {
                            save.run();
                        }
                    }
                });
        return this;
    }

    /**
     * Makes it a form to read, where nothing can be written; once everything is in it.
     *
     * @param only whether that is so
     */
    public SheetPane reading(boolean only) {
        reading = only;
        if (only && getCenter() instanceof ScrollPane fields) {
            Reading.only(fields.getContent());
            getStyleClass().add("reading");
            Label why = new Label(words.get("settings.read-only"));
            why.setWrapText(true);
            why.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(why, Priority.ALWAYS);
            Button leave = Buttons.plain(words.get("sheet.close"), close);
            leave.setCancelButton(true);
            leave.setDefaultButton(true);
            leave.setMinWidth(Region.USE_PREF_SIZE);
            buttons.getChildren().setAll(why, leave);
        }
        return this;
    }

    /** Closes the form, or asks first where something would be lost. */
    public void leave() {
        if (!changed.getAsBoolean()) {
            close.run();
            return;
        }
        ask(
                words.get("sheet.discard-question"),
                words.get("sheet.discard"),
                close,
                words.get("sheet.keep-writing"));
    }

    /**
     * Asks in the place of the buttons before something that deserves a second thought.
     *
     * @param doing what the dangerous button says
     * @param staying what the way back says
     */
    public void ask(String question, String doing, Runnable action, String staying) {
        if (asking) {
            return;
        }
        asking = true;
        var before = buttons.getChildren().toArray(Node[]::new);
        Label asked = new Label(question);
        asked.setWrapText(true);
        HBox.setHgrow(asked, Priority.ALWAYS);
        asked.setMaxWidth(Double.MAX_VALUE);
        Button danger = Buttons.plain(doing, action);
        danger.getStyleClass().add(atlantafx.base.theme.Styles.DANGER);
        Button stay =
                Buttons.plain(
                        staying,
                        () -> {
                            asking = false;
                            buttons.getChildren().setAll(before);
                        });
        stay.setCancelButton(true);
        danger.setMinWidth(Region.USE_PREF_SIZE);
        stay.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getChildren().setAll(asked, danger, stay);
        stay.requestFocus();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
