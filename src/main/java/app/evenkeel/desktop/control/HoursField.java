package app.evenkeel.desktop.control;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.HoursForm;
import app.evenkeel.desktop.form.HoursRow;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.DayOfWeek;
import java.util.List;

/** Working hours: rows of days with their hours, and a button for another row. */
public final class HoursField extends VBox {
    private final Words words;
    private final HoursForm form;
    private final VBox rows = new VBox();
    private final Label none;
    private final Button add;

    /**
     * @param whenNone what it means that there are none
     */
    public HoursField(Words words, HoursForm form, String whenNone) {
        this.words = words;
        this.form = form;
        this.none = new Label(whenNone);
        this.add = Buttons.quiet(Feather.PLUS, words.get("hours.add"), this::addRow);
        getStyleClass().add("hours");
        rows.getStyleClass().add("hours-rows");
        none.getStyleClass().add("field-hint");
        none.setWrapText(true);
        none.visibleProperty().bind(none.managedProperty());
        form.rows().addListener((ListChangeListener<HoursRow>) _ -> show());
        getChildren().addAll(none, rows, add);
        show();
    }

    private void show() {
        none.setManaged(form.rows().isEmpty());
        rows.setManaged(!form.rows().isEmpty());
        rows.getChildren().setAll(form.rows().stream().map(this::row).toList());
    }

    private void addRow() {
        form.add();
        Node last = rows.getChildren().getLast();
        last.lookup(".toggle-button").requestFocus();
    }

    private void remove(HoursRow row) {
        form.remove(row);
        add.requestFocus();
    }

    private VBox row(HoursRow row) {
        HBox days = new HBox();
        List<DayOfWeek> week = form.week();
        week.forEach(day -> days.getChildren().add(day(row, day)));
        days.getChildren().getFirst().getStyleClass().add(atlantafx.base.theme.Styles.LEFT_PILL);
        days.getChildren().getLast().getStyleClass().add(atlantafx.base.theme.Styles.RIGHT_PILL);
        days.getChildren()
                .subList(1, week.size() - 1)
                .forEach(d -> d.getStyleClass().add(atlantafx.base.theme.Styles.CENTER_PILL));
        HBox line =
                new HBox(
                        days,
                        time(words.get("hours.from"), row.from()),
                        new Label("–"),
                        time(words.get("hours.to"), row.to()),
                        Buttons.icon(Feather.X, words.get("hours.remove"), () -> remove(row)));
        line.getStyleClass().add("hours-row");
        VBox whole = new VBox(line, FieldBox.problem(row.problemProperty()));
        whole.getStyleClass().add("field-box");
        whole.focusWithinProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        row.look();
                    }
                });
        return whole;
    }

    private ToggleButton day(HoursRow row, DayOfWeek day) {
        ToggleButton button = new ToggleButton(initials(day));
        button.getStyleClass().add("hours-day");
        button.setAccessibleText(name(day));
        button.setTooltip(new Tooltip(name(day)));
        button.selectedProperty().bindBidirectional(row.dayProperty(day));
        return button;
    }

    private static TextField time(String name, Field<?> field) {
        TextField time = new TextField();
        time.getStyleClass().add("hours-time");
        time.setAccessibleText(name);
        time.textProperty().bindBidirectional(field.textProperty());
        field.problemProperty()
                .subscribe(problem -> time.pseudoClassStateChanged(Wrong.MARK, !problem.isEmpty()));
        return time;
    }

    private String name(DayOfWeek day) {
        return words.get(
                switch (day) {
                    case MONDAY -> "day.monday";
                    case TUESDAY -> "day.tuesday";
                    case WEDNESDAY -> "day.wednesday";
                    case THURSDAY -> "day.thursday";
                    case FRIDAY -> "day.friday";
                    case SATURDAY -> "day.saturday";
                    case SUNDAY -> "day.sunday";
                });
    }

    private String initials(DayOfWeek day) {
        return words.get(
                switch (day) {
                    case MONDAY -> "day.mo";
                    case TUESDAY -> "day.tu";
                    case WEDNESDAY -> "day.we";
                    case THURSDAY -> "day.th";
                    case FRIDAY -> "day.fr";
                    case SATURDAY -> "day.sa";
                    case SUNDAY -> "day.su";
                });
    }
}
