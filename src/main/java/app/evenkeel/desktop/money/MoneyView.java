package app.evenkeel.desktop.money;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.money.MoneyViewModel.State;

import atlantafx.base.theme.Tweaks;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is owed, how late it comes, and every invoice, in one list that scrolls together. */
public final class MoneyView {
    private final MoneyViewModel model;
    private final Words words;
    private final StackPane section = new StackPane();
    private final ListView<MoneyLine> list = new ListView<>();

    private MoneyView(MoneyViewModel model) {
        this.model = model;
        this.words = model.words();
        section.getStyleClass().add("money");
        list.getStyleClass().addAll("money-list", Tweaks.EDGE_TO_EDGE);
        list.setAccessibleText(words.get("money.invoices"));
        list.setCellFactory(_ -> new MoneyCell(model));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(model::open);
                key.consume();
            }
        });
        ContextMenu menu = new ContextMenu();
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        () -> menu.getItems().setAll(chosen().map(this::items).orElse(List.of())));
        list.setContextMenu(menu);
        section.getChildren().setAll(list);
    }

    public static Shown of(MoneyViewModel model) {
        MoneyView view = new MoneyView(model);
        model.stateProperty().subscribe(view::show);
        return new Shown(view.section, view.list, model::close);
    }

    private void show(State state) {
        switch (state) {
            case State.Unknown _ -> {}
            case State.NoInvoices _ -> {
                Button add =
                        Buttons.resting(
                                model.readOnly(),
                                Buttons.clear(words.get("menu.new-invoice"), model::addInvoice));
                put(
                        new EmptyState(
                                Feather.FILE_TEXT,
                                words.get("money.no-invoices"),
                                words.get("money.no-invoices-words"),
                                add),
                        add);
            }
            case State.Showing(var head, var rows) -> {
                fill(head, rows);
                put(list, list);
            }
        }
    }

    /** The keyboard stays in the section when what it shows is another. */
    private void put(Node shown, Node focus) {
        if (section.getChildren().contains(shown)) {
            return;
        }
        boolean focused = section.isFocusWithin();
        section.getChildren().setAll(shown);
        if (focused) {
            section.applyCss();
            focus.requestFocus();
        }
    }

    /** What was chosen stays so, wherever it stands now. */
    private void fill(MoneyHead head, List<InvoiceRow> rows) {
        Optional<String> before = chosen().map(InvoiceRow::id);
        List<MoneyLine> lines = new ArrayList<>();
        lines.add(new MoneyLine.Head(head));
        rows.forEach(row -> lines.add(new MoneyLine.Row(row)));
        if (lines.equals(list.getItems())) {
            return;
        }
        list.getItems().setAll(lines);
        before.ifPresent(id ->
                IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).id().equals(id))
                        .findFirst()
                        .ifPresent(i -> list.getSelectionModel().clearAndSelect(i + 1)));
    }

    private Optional<InvoiceRow> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof MoneyLine.Row(var row)
                ? Optional.of(row)
                : Optional.empty();
    }

    private List<MenuItem> items(InvoiceRow row) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(words.get("money.open-invoice"), () -> model.open(row)));
        if (row.payable()) {
            MenuItem record =
                    item(words.get("money.record-payment"), () -> model.recordPayment(row));
            record.setDisable(model.readOnly());
            items.add(record);
        }
        InvoiceRow.Asking letter = row.letter();
        if (letter != null) {
            items.add(item(letter.label(), () -> model.write(letter)));
        }
        if (row.late()) {
            items.add(item("claim.open", () -> model.seeClaim(row)));
        }
        return items;
    }

    private static MenuItem item(String label, Runnable doing) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(_ -> doing.run());
        return item;
    }
}
