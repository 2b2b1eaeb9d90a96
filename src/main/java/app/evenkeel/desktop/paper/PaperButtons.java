package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.document.FileFormat;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Supplier;

/** What can be done with a document: print it, keep its text, keep its pages. */
public final class PaperButtons {
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

    /** Printing, saving as text and, as the one clear action, as PDF. */
    public List<Node> all() {
        Button pdf =
                Buttons.clear(
                        words.get("paper.save-pdf"), () -> model.save(FileFormat.PDF, next.get()));
        Button text =
                Buttons.plain(
                        words.get("paper.save-text"),
                        () -> model.save(FileFormat.TEXT, next.get()));
        List<Node> all = List.of(print(), text, pdf);
        all.forEach(
                button -> button.disableProperty().bind(Bindings.isNull(model.sheafProperty())));
        return all;
    }

    private Node print() {
        MenuButton print = new MenuButton(words.get("paper.print"), new FontIcon(Feather.PRINTER));
        model.printersProperty().subscribe(names -> print.getItems().setAll(items(names)));
        model.askForPrinters();
        return print;
    }

    private List<MenuItem> items(List<String> printers) {
        if (printers.isEmpty()) {
            MenuItem none = new MenuItem(words.get("paper.no-printer"));
            none.setDisable(true);
            return List.of(none);
        }
        return printers.stream().map(this::item).toList();
    }

    private MenuItem item(String printer) {
        MenuItem item = new MenuItem(printer);
        item.setOnAction(_ -> model.print(printer, next.get()));
        return item;
    }
}
