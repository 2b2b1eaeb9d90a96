package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.work.Job;
import app.evenkeel.document.NotPrinted;
import app.evenkeel.document.PrintWish;
import app.evenkeel.document.Printing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** How a document is to be printed: where, which pages, how often. */
public final class PrintFormViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Sheet.Print asked;
    private final PrinterDialog dialog;
    private final Job asking;
    private boolean closed;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    final ObservableList<String> printers = FXCollections.observableArrayList();

    /** Null as long as none is known. */
    final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>(null);

    /** Whether the system's own dialog is open. */
    final BooleanProperty elsewhere = new SimpleBooleanProperty(false);

    final Field<Integer> from;
    final Field<Integer> to;
    final Field<Integer> copies;

    public PrintFormViewModel(Desk desk, Press press, Navigation navigation, Sheet.Print asked) {
        this.desk = desk;
        this.navigation = navigation;
        this.asked = asked;
        Inputs inputs = new Inputs(desk.words(), desk.today());
        this.from = number(inputs, asked.pages(), 1);
        this.to = number(inputs, asked.pages(), asked.pages());
        this.copies = number(inputs, PrintWish.MOST_COPIES, 1);
        this.dialog = press.dialogs().printers();
        this.asking = press.work().start(Printers::looked, this::show, _ -> show(Printers.NONE));
    }

    private Field<Integer> number(Inputs inputs, int most, int preset) {
        Field<Integer> field =
                Field.needed(inputs.number(1, most), words().get("print.number-needed"));
        field.type(String.valueOf(preset));
        return field;
    }

    private void show(Printers found) {
        printers.setAll(found.names());
        printer.set(found.names().isEmpty() ? null : found.names().getFirst());
        trouble.set(
                found.names().isEmpty()
                        ? new PrintWords(words()).withoutPrinter(found.ifNone())
                        : "");
    }

    /**
     * What there is to print on.
     *
     * @param ifNone why there are none, where there are none
     */
    private record Printers(List<String> names, NotPrinted.Why ifNone) {
        static final Printers NONE = new Printers(List.of(), NotPrinted.Why.NO_PRINTER);

        static Printers looked() {
            List<String> names = Printing.printers();
            return names.isEmpty()
                    ? new Printers(names, NotPrinted.whereNoPrinterIs())
                    : new Printers(names, NotPrinted.Why.NO_PRINTER);
        }
    }

    Words words() {
        return desk.words();
    }

    int pages() {
        return asked.pages();
    }

    /** Why nothing can be printed; empty where it can, or nobody knows yet. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    void print() {
        wish().ifPresent(this::print);
    }

    private void print(PrintWish wish) {
        navigation.closeSheet();
        asked.then().accept(wish);
    }

    /** Whether the system has a dialog of its own. */
    boolean hasDialog() {
        return dialog.there();
    }

    /** Asks once more in the system's own dialog, and prints what is chosen there. */
    void askTheSystem() {
        wish().ifPresent(preset -> {
            elsewhere.set(true);
            dialog.ask(preset, this::chosen, () -> elsewhere.set(false));
        });
    }

    private void chosen(PrintWish wish) {
        if (!closed) {
            print(wish);
        }
    }

    /** What is asked for; empty, with a word at its field, where that cannot be printed. */
    private Optional<PrintWish> wish() {
        String where = printer.get();
        if (where == null || !Form.of(from, to, copies).look()) {
            return Optional.empty();
        }
        int first = from.value().orElseThrow();
        int last = to.value().orElseThrow();
        if (last < first) {
            to.complain(words().get("print.last-before-first"));
            return Optional.empty();
        }
        return Optional.of(new PrintWish(where, first, last, copies.value().orElseThrow()));
    }

    void leave() {
        navigation.closeSheet();
    }

    void close() {
        closed = true;
        asking.cancel();
    }
}
