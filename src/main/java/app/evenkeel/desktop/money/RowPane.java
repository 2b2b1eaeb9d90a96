package app.evenkeel.desktop.money;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;

import atlantafx.base.theme.Styles;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One invoice: its number, days, state and amount, beneath them what was paid and what to do. */
final class RowPane extends GridPane {
    private static final double WIDEST = 912;
    private static final int NUMBER = 0;
    private static final int DAYS = 1;
    private static final int STATE = 2;
    private static final int AMOUNT = 3;

    private final MoneyViewModel model;
    private final Words words;

    RowPane(MoneyViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("invoice-row");
        setMaxWidth(WIDEST);
        getColumnConstraints().addAll(growing(), column(136), column(176), column(136));
        getColumnConstraints().get(AMOUNT).setHalignment(HPos.RIGHT);
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints(96, 96, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints column(double width) {
        return new ColumnConstraints(width, width, width);
    }

    void show(InvoiceRow row) {
        getChildren().clear();
        Hyperlink number = new Hyperlink(row.called());
        number.setOnAction(_ -> model.open(row));
        // From the keyboard the row itself is opened.
        number.setFocusTraversable(false);
        StateMark mark = new StateMark();
        mark.show(row);
        Label amount = label(row.amount(), row.owed() && row.open().isEmpty() ? "owed" : "amount");
        addRow(0, number, label(row.issued(), "quiet"), mark, amount);
        Label subject = label(row.subject(), "quiet");
        OwnDirection.of(subject);
        addRow(1, subject, label(row.due(), "quiet"), detail(row));
        int line = 2;
        for (InvoiceRow.Paid paid : row.payments()) {
            add(label(paid.on(), "quiet"), DAYS, line, 2, 1);
            add(label(paid.amount(), "quiet"), AMOUNT, line);
            line++;
        }
        if (!row.open().isEmpty()) {
            add(label(row.open(), "owed"), STATE, line, 2, 1);
            setHalignment(getChildren().getLast(), HPos.RIGHT);
            line++;
        }
        if (row.payable()) {
            add(actions(row), NUMBER, line, 4, 1);
        }
        getChildren().forEach(node -> setValignment(node, VPos.BASELINE));
    }

    /** Where there is nothing left to do, how late it was leads to what the law gives for that. */
    private Node detail(InvoiceRow row) {
        if (!row.late() || row.payable()) {
            return label(row.detail(), "state-detail");
        }
        Hyperlink detail = new Hyperlink(row.detail());
        detail.getStyleClass().add("state-detail");
        detail.setTooltip(new Tooltip(words.get("claim.open")));
        detail.setAccessibleText(words.get("claim.open") + ", " + row.called());
        detail.setOnAction(_ -> model.seeClaim(row));
        detail.setFocusTraversable(false);
        return detail;
    }

    private Node actions(InvoiceRow row) {
        HBox actions =
                new HBox(
                        8,
                        Buttons.resting(
                                model.readOnly(),
                                action(
                                        words.get("money.record-payment"),
                                        row,
                                        () -> model.recordPayment(row))));
        InvoiceRow.Asking letter = row.letter();
        if (letter != null) {
            actions.getChildren().addFirst(action(letter.label(), row, () -> model.write(letter)));
        }
        if (row.late()) {
            Button claim = action(words.get("claim.open"), row, () -> model.seeClaim(row));
            claim.getStyleClass().add(Styles.FLAT);
            actions.getChildren().add(claim);
        }
        actions.getStyleClass().add("invoice-actions");
        // What comes later has a line to itself, since a day and a letter's name can be long.
        return row.later().isEmpty() ? actions : new VBox(4, actions, label(row.later(), "quiet"));
    }

    private static Button action(String label, InvoiceRow row, Runnable doing) {
        Button button = Buttons.plain(label, doing);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Button.USE_PREF_SIZE);
        // The same words stand on many rows.
        button.setAccessibleText(label + ", " + row.called());
        return button;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
