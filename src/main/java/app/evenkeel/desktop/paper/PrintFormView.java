package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;

import java.util.ArrayList;
import java.util.List;

/** The question before printing. It is the same on every system, in the owner's language. */
public final class PrintFormView {
    private PrintFormView() {}

    public static Shown of(PrintFormViewModel model) {
        Words words = model.words();
        FieldBox printer =
                Choices.following(
                                words.get("print.printer"),
                                model.printers,
                                model.printer,
                                name -> name)
                        .hint(model.troubleProperty());
        printer.control().disableProperty().bind(model.printer.isNull());
        List<FieldBox> numbers = numbers(model);
        SheetPane sheet =
                new SheetPane(words, words.get("print.title"), model::leave, () -> false)
                        .asking(printer, FieldBox.row(numbers.toArray(FieldBox[]::new)))
                        .saving(words.get("paper.print"), model::print);
        BooleanBinding resting = model.printer.isNull().or(model.elsewhere);
        sheet.action().disableProperty().bind(resting);
        if (model.hasDialog()) {
            Button further = Buttons.quiet(words.get("print.further"), model::askTheSystem);
            further.disableProperty().bind(resting);
            sheet.beside(further);
        }
        // Nobody knows of a printer yet, and a field that rests takes no keyboard.
        return new Shown(sheet, numbers.getFirst().control(), model::close);
    }

    private static List<FieldBox> numbers(PrintFormViewModel model) {
        Words words = model.words();
        List<FieldBox> numbers = new ArrayList<>();
        if (model.pages() > 1) {
            numbers.add(FieldBox.line(words.get("print.from"), model.from).grow());
            numbers.add(
                    FieldBox.line(words.get("print.to"), model.to)
                            .hint(words.count("print.pages", model.pages()))
                            .grow());
        }
        numbers.add(FieldBox.line(words.get("print.copies"), model.copies).grow());
        return numbers;
    }
}
