package app.evenkeel.desktop.control;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;

import atlantafx.base.theme.Styles;

import javafx.geometry.Bounds;
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
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A form over the window: a title, what is asked, and beneath it the way out and the one action.
 * Ctrl+Enter saves from anywhere in it; where it cannot be saved the keyboard goes to the first
 * field that is wrong. Escape leaves, and asks first where something was typed.
 */
public final class SheetPane extends BorderPane {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    /** What is left free around a field that is brought into sight. */
    private static final double AROUND = 16;

    private final Words words;
    private final Runnable close;
    private final BooleanSupplier changed;
    private final Label heading;
    private final HBox top;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final SheetButtons buttons;
    private Runnable save = () -> {};
    private boolean reading;

    public SheetPane(Words words, String title, FactForm form) {
        this(words, title, form::leave, form::changed);
        if (form.readOnly()) {
            readOnly();
        }
    }

    /**
     * @param changed whether something would be lost by closing
     */
    public SheetPane(Words words, String title, Runnable close, BooleanSupplier changed) {
        this.words = words;
        this.close = close;
        this.changed = changed;
        this.buttons = new SheetButtons(words, this::leave, this::save);
        getStyleClass().add("sheet-pane");
        heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        top = new HBox(heading);
        top.getStyleClass().add("sheet-top");
        setTop(top);
        column.getStyleClass().add("sheet-column");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sheet-fields");
        setCenter(scroll);
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * What is asked tells by its width how high it is, of which a column that scrolls knows
     * nothing.
     */
    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double inside = wide - snappedLeftInset() - snappedRightInset();
        double words = inside - scroll.snappedLeftInset() - scroll.snappedRightInset();
        return snappedTopInset()
                + top.prefHeight(inside)
                + scroll.snappedTopInset()
                + column.prefHeight(words)
                + scroll.snappedBottomInset()
                + buttons.prefHeight(inside)
                + snappedBottomInset();
    }

    /** What must be read before the one action. */
    public static Node sentences(String... all) {
        VBox box = new VBox();
        box.getStyleClass().add("sheet-sentences");
        for (String words : all) {
            Label sentence = new Label(words);
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(sentence);
        }
        return box;
    }

    /** Makes it something to look at: there is nothing to write, and one way out. */
    public SheetPane looking() {
        reading = true;
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(heading.getText());
        buttons.onlyClosing();
        return this;
    }

    /**
     * Offers what can be done with what is looked at; without anything, the way out is the one
     * action again.
     *
     * @param aside stands at the side
     * @param action the one action
     */
    public SheetPane offering(List<Node> aside, List<Node> action) {
        buttons.offer(aside, action);
        return this;
    }

    /** Makes it a form to read, where nothing can be written. */
    private void readOnly() {
        reading = true;
        Reading.only(column);
        getStyleClass().add("reading");
        buttons.onlyClosing(words.get("settings.read-only"));
    }

    private void pressed(KeyEvent key) {
        if (SAVE.match(key)) {
            key.consume();
            save();
        }
    }

    /**
     * @param fields from top to bottom
     */
    public SheetPane asking(Node... fields) {
        column.getChildren().setAll(fields);
        return this;
    }

    /**
     * @param saving what the one action is called
     */
    public SheetPane saving(String saving, Runnable save) {
        buttons.act().setText(saving);
        this.save = save;
        return this;
    }

    /**
     * Offers to delete what is shown, after a question.
     *
     * @param question hands over the question, once it is known what would go
     * @param keeping what the way back says
     */
    public SheetPane deleting(
            String deleting, Consumer<Consumer<String>> question, Runnable delete, String keeping) {
        Button button =
                Buttons.quiet(
                        Feather.TRASH_2,
                        deleting,
                        () -> question.accept(asked -> ask(asked, deleting, delete, keeping)));
        button.getStyleClass().add(Styles.DANGER);
        buttons.beside(button);
        return this;
    }

    /** Offers another way than the one action, at the far side of the buttons. */
    public SheetPane beside(Node other) {
        buttons.beside(other);
        return this;
    }

    /** Offers something at the far end of the title, also in a journal that can only be read. */
    public SheetPane atTitle(Node other) {
        top.getChildren().setAll(heading, other);
        return this;
    }

    /** What the keyboard scrolls. */
    public Node reading() {
        return scroll;
    }

    /** The button of the one action. */
    public Node action() {
        return buttons.act();
    }

    private void save() {
        if (!reading) {
            save.run();
            mend();
        }
    }

    /** Leads the keyboard and the eye to the first field that is wrong, if one is. */
    public void mend() {
        Node wrong = Wrong.firstIn(column);
        if (wrong != null) {
            wrong.requestFocus();
            reveal(wrong.getParent());
        }
    }

    private void reveal(@Nullable Node part) {
        layout();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = column.getHeight() - room;
        if (part == null || hidden <= 0) {
            return;
        }
        Bounds at = column.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double lowest = at.getMinY() - AROUND;
        double highest = at.getMaxY() + AROUND - room;
        double top = scroll.getVvalue() * hidden;
        scroll.setVvalue(Math.clamp(Math.min(Math.max(top, highest), lowest) / hidden, 0, 1));
    }

    /** Closes the form, or asks first where something would be lost. */
    public void leave() {
        leave(() -> {});
    }

    /** Closes the form and goes on, or asks first where something would be lost. */
    public void leaveFor(Runnable next) {
        boolean asks = changed.getAsBoolean();
        leave(next);
        if (!asks) {
            next.run();
        }
    }

    /**
     * @param then what follows where the user is asked first, and then leaves it
     */
    public void leave(Runnable then) {
        if (!changed.getAsBoolean()) {
            close.run();
            return;
        }
        ask(
                words.get("sheet.discard-question"),
                words.get("sheet.discard"),
                () -> {
                    close.run();
                    then.run();
                },
                words.get("sheet.keep-writing"));
    }

    /**
     * Asks in the place of the buttons before something that deserves a second thought.
     *
     * @param doing what the dangerous button says
     * @param staying what the way back says
     */
    public void ask(String question, String doing, Runnable action, String staying) {
        buttons.ask(question, doing, action, staying);
    }
}
