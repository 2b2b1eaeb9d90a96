package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Shortcut;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.document.FileFormat;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Supplier;

/** What can be done with a document: print it, keep its text, keep its pages. */
public final class PaperButtons {
    private static final KeyCombination PRINT =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final PaperViewModel model;
    private final Words words;
    private final Supplier<Notice.@Nullable Action> next;

    /**
     * @param next what may be done once the document has left the program
     */
    public PaperButtons(PaperViewModel model, Supplier<Notice.@Nullable Action> next) {
        this.model = model;
        this.words = model.words();
        this.next = next;
    }

    /** Printing and, as the one clear action, saving: as PDF or, behind the arrow, as text. */
    public List<Node> all() {
        return List.of(print(), save());
    }

    /** Gives place to how far it is, as long as something is being printed. */
    public Node print() {
        Button print = Buttons.plain(words.get("paper.print"), () -> model.print(next.get()));
        print.setGraphic(new FontIcon(Feather.PRINTER));
        Shortcut.of(print, PRINT);
        rests(print);
        Label progress = new Label();
        progress.textProperty().bind(model.printing().progressProperty());
        Button cancel = Buttons.plain(words.get("paper.cancel-printing"), model.printing()::cancel);
        HBox underWay = new HBox(8, progress, cancel);
        underWay.getStyleClass().add("paper-printing");
        var printing = Bindings.isNotEmpty(model.printing().progressProperty());
        shownWhile(underWay, printing);
        shownWhile(print, printing.not());
        return new StackPane(print, underWay);
    }

    private static void shownWhile(Node node, ObservableBooleanValue holds) {
        node.visibleProperty().bind(holds);
        node.managedProperty().bind(holds);
    }

    /** As PDF or, behind the arrow, as text. */
    public Node save() {
        Button pdf =
                Buttons.clear(
                        words.get("paper.save-pdf"), () -> model.save(FileFormat.PDF, next.get()));
        pdf.getStyleClass().add(Styles.LEFT_PILL);
        Shortcut.of(pdf, SAVE);
        MenuItem text = new MenuItem(words.get("paper.save-text"));
        text.setOnAction(_ -> model.save(FileFormat.TEXT, next.get()));
        MenuButton more = new MenuButton();
        more.getItems().setAll(text);
        more.getStyleClass().addAll(Styles.ACCENT, Styles.RIGHT_PILL, "paper-more");
        more.setAccessibleText(words.get("paper.save-more"));
        more.setTooltip(new Tooltip(words.get("paper.save-more")));
        rests(pdf);
        rests(more);
        return new HBox(pdf, more);
    }

    private void rests(Node button) {
        button.disableProperty().bind(Bindings.not(model.readyProperty()));
    }
}
