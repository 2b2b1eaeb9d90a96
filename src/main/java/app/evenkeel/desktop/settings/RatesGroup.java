package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Disclosure;
import app.evenkeel.desktop.desk.Words;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The rates that interest for late payment is built on, for the settings. */
record RatesGroup(RateSettings settings, Words words) {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    Node node() {
        VBox tables = new VBox();
        tables.getStyleClass().add("rate-tables");
        settings.tablesProperty()
                .subscribe(
                        all -> tables.getChildren().setAll(all.stream().map(this::table).toList()));
        return new Group(
                words.get("settings.rates"),
                Group.sentence(words.get("settings.rates-why") + " " + settings.advice()),
                tables);
    }

    private Node table(RateTable table) {
        Label name = new Label(table.name());
        name.getStyleClass().add("rate-series");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add =
                Buttons.quiet(
                        Feather.PLUS,
                        words.get("settings.rate-add"),
                        () -> settings.add(table.series()));
        add.setAccessibleText(words.get("settings.rate-add") + ", " + table.name());
        HBox head = new HBox(name, space, add);
        head.getStyleClass().add("rate-head");
        VBox shown = new VBox(head, rows(table, table.recent()));
        if (!table.earlier().isEmpty()) {
            shown.getChildren()
                    .add(
                            new Disclosure(
                                    words.get("settings.rates-earlier"),
                                    rows(table, table.earlier())));
        }
        shown.getStyleClass().add("rate-table");
        return shown;
    }

    private Node rows(RateTable table, List<RateRow> rows) {
        VBox lines = new VBox();
        rows.forEach(row -> lines.getChildren().add(line(table, row)));
        return lines;
    }

    private Node line(RateTable table, RateRow row) {
        Label halfYear = label(row.halfYear(), "rate-half-year");
        Label percent = label(row.missing() ? "–" : row.percent(), "rate-percent");
        VBox source = new VBox(label(row.source(), "rate-source"));
        if (!row.missing()) {
            source.getChildren().add(label(row.checked(), "rate-checked"));
        }
        source.getStyleClass().add("rate-from");
        HBox.setHgrow(source, Priority.ALWAYS);
        String doing = words.get(row.missing() ? "settings.rate-add-this" : "settings.rate-change");
        Runnable edit = () -> settings.edit(table.series(), row.from());
        Button button = row.missing() ? Buttons.plain(doing, edit) : Buttons.quiet(doing, edit);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(
                String.join(", ", doing, table.name(), row.halfYear(), row.percent()));
        HBox line = new HBox(halfYear, percent, source, button);
        line.getStyleClass().addAll("line", "rate-line");
        line.pseudoClassStateChanged(MISSING, row.missing());
        return line;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
