package app.evenkeel.desktop.money;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.DaysLateChart;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is owed now, the way to a new invoice, and how late the invoices were paid. */
final class HeadPane extends VBox {
    private static final double WIDEST = 912;

    private final MoneyViewModel model;
    private final Words words;

    HeadPane(MoneyViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("money-head");
        setMaxWidth(WIDEST);
    }

    void show(MoneyHead head) {
        Button add =
                Buttons.resting(
                        model.readOnly(),
                        Buttons.clear(words.get("menu.new-invoice"), model::addInvoice));
        add.setMinWidth(USE_PREF_SIZE);
        Node owed = owed(head);
        HBox.setHgrow(owed, Priority.ALWAYS);
        HBox top = new HBox(16, owed, add);
        top.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(top);
        if (head.hasChart()) {
            getChildren().add(chart(head));
        }
        getChildren().add(invoices());
    }

    private Node invoices() {
        Label heading = heading("money.invoices");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button save =
                Buttons.quiet(Feather.DOWNLOAD, words.get("money.save-table"), model::saveTable);
        save.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(16, heading, save);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node owed(MoneyHead head) {
        if (head.owed().isEmpty()) {
            Label nothing = new Label(words.get("money.nothing-owed"));
            nothing.getStyleClass().add("nothing-owed");
            nothing.setMaxWidth(Double.MAX_VALUE);
            nothing.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
            return nothing;
        }
        FlowPane amounts = new FlowPane(32, 16);
        head.owed().forEach(o -> amounts.getChildren().add(owed(o)));
        return new VBox(heading("money.owed"), amounts);
    }

    private static Node owed(OwedWords owed) {
        Label amount = new Label(owed.amount());
        amount.getStyleClass().add("owed-amount");
        VBox box = new VBox(amount);
        if (!owed.overdue().isEmpty()) {
            Label overdue = new Label(owed.overdue());
            overdue.getStyleClass().add("owed-overdue");
            overdue.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            box.getChildren().add(overdue);
        }
        return box;
    }

    private Node chart(MoneyHead head) {
        Label caption = new Label(head.caption());
        caption.getStyleClass().add("group-heading");
        DaysLateChart chart = new DaysLateChart(words.language(), new Label());
        chart.daysLateProperty().set(head.daysLate());
        chart.setMaxWidth(Double.MAX_VALUE);
        return new VBox(8, caption, chart);
    }

    private Label heading(String key) {
        Label heading = new Label(words.get(key));
        heading.getStyleClass().add("group-heading");
        return heading;
    }
}
