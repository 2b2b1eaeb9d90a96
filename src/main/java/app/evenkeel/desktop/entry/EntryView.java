package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Suggestions;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form for an entry: what happened on one side, what goes with it on the other. */
public final class EntryView {
    private final EntryViewModel model;
    private final EntryForm form;
    private final Words words;
    private final Map<Field<?>, Node> places = new HashMap<>();

    private EntryView(EntryViewModel model) {
        this.model = model;
        this.form = model.form();
        this.words = model.words();
    }

    public static Shown of(EntryViewModel model) {
        return new EntryView(model).shown();
    }

    private Shown shown() {
        SheetPane sheet =
                new SheetPane(
                        words,
                        words.get(model.correcting() ? "entry.correct" : "entry.write"),
                        model::leave,
                        model::changed);
        sheet.getStyleClass().add("entry");
        HBox columns = new HBox(happened(), with());
        columns.getStyleClass().add("entry-columns");
        sheet.asking(about(), columns);
        sheet.saving(
                words.get(model.correcting() ? "entry.save-correction" : "entry.save"),
                this::save,
                further(sheet));
        sheet.reading(model.readOnly());
        Node first = place(model.clientKnown() ? form.summary : form.client);
        return new Shown(sheet, first, model::close);
    }

    private void save() {
        model.save();
        model.firstWrong().ifPresent(field -> place(field).requestFocus());
    }

    private Node place(Field<?> field) {
        Node place = places.get(field);
        if (place == null) {
            throw new IllegalStateException("a field that is not on the form");
        }
        return place;
    }

    private Node[] further(SheetPane sheet) {
        if (!model.correcting()) {
            return new Node[0];
        }
        Button delete =
                Buttons.quiet(
                        Feather.TRASH_2,
                        words.get("entry.delete"),
                        () ->
                                sheet.ask(
                                        words.get("entry.delete-question"),
                                        words.get("entry.delete"),
                                        model::delete,
                                        words.get("entry.keep")));
        return new Node[] {delete};
    }

    /** Whom it is about and what it answers, where that is fixed. */
    private Node about() {
        Label client = new Label();
        client.getStyleClass().add("entry-client");
        client.textProperty().bind(model.clientNameProperty());
        Label answered = new Label();
        answered.getStyleClass().add("entry-answered");
        answered.setWrapText(true);
        answered.textProperty().bind(model.answeredProperty());
        answered.visibleProperty().bind(model.answeredProperty().isNotEmpty());
        answered.managedProperty().bind(answered.visibleProperty());
        VBox about = new VBox(4, client, answered);
        about.setVisible(model.clientFixed());
        about.setManaged(model.clientFixed());
        return about;
    }

    private Node happened() {
        SignalsBox signals = new SignalsBox(model);
        places.put(form.signal, signals.field());
        FieldBox summary = FieldBox.area(words.get("entry.summary"), form.summary, 3);
        places.put(form.summary, summary.control());
        VBox column = new VBox();
        column.getStyleClass().add("entry-happened");
        HBox.setHgrow(column, Priority.ALWAYS);
        if (!model.clientFixed()) {
            column.getChildren().add(client());
        }
        column.getChildren()
                .addAll(
                        summary.prompt(words.get("entry.summary-prompt")),
                        Segments.box(
                                words.get("entry.channel"),
                                List.of(Channel.values()),
                                form.channel,
                                words.names()::of),
                        Segments.box(
                                words.get("entry.direction"),
                                List.of(Direction.values()),
                                form.direction,
                                words.names()::of),
                        signals);
        return column;
    }

    private Node client() {
        CustomTextField field = new CustomTextField();
        field.setRight(new FontIcon(Feather.CHEVRON_DOWN));
        field.textProperty().bindBidirectional(form.client.textProperty());
        FieldBox box =
                FieldBox.of(words.get("entry.client"), form.client, field)
                        .prompt(words.get("entry.client-prompt"));
        Suggestions.under(
                field,
                model::clients,
                new Suggestions.Look<Client>(
                        _ -> "",
                        client -> new Label(form.clients().of(client)),
                        client -> form.clients().of(client)),
                form::choose,
                Suggestions.Then.MOVES_ON);
        places.put(form.client, field);
        return box;
    }

    private Node with() {
        FieldBox when = FieldBox.line(words.get("entry.when"), form.when);
        when.control()
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        form.spellOutWhen();
                    }
                });
        places.put(form.when, when.control());
        DayPicker day = new DayPicker(form.answerBy, model.inputs());
        day.getEditor()
                .accessibleTextProperty()
                .bind(form.direction.map(direction -> words.get(answerBy(direction))));
        FieldBox answerBy =
                FieldBox.of("", form.answerBy, day)
                        .called(form.direction.map(direction -> words.get(answerBy(direction))));
        places.put(form.answerBy, day);
        FieldBox feeling = FieldBox.area(words.get("entry.feeling"), form.feeling, 2);
        places.put(form.feeling, feeling.control());
        VBox column =
                new VBox(
                        when,
                        minutes(),
                        engagement(),
                        answerBy,
                        feeling.hint(words.get("entry.feeling-private")));
        column.getStyleClass().add("entry-with");
        return column;
    }

    private static String answerBy(Direction direction) {
        return switch (direction) {
            case INCOMING -> "entry.you-answer-by";
            case OUTGOING -> "entry.they-answer-by";
            case NONE -> "entry.answer-by";
        };
    }

    private Node minutes() {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(form.minutes.textProperty());
        FieldBox box =
                FieldBox.of(words.get("entry.minutes"), form.minutes, field)
                        .prompt(words.get("entry.minutes-prompt"))
                        .grow();
        places.put(form.minutes, field);
        CheckBox billable = new CheckBox(words.get("entry.billable"));
        billable.selectedProperty().bindBidirectional(form.billable);
        billable.getStyleClass().add("entry-billable");
        billable.setMinWidth(CheckBox.USE_PREF_SIZE);
        HBox row = new HBox(16, box, billable);
        row.getStyleClass().add("field-row");
        return row;
    }

    private Node engagement() {
        ComboBox<Work> box = new ComboBox<>(model.works());
        box.setConverter(new Titles());
        box.valueProperty().bindBidirectional(form.work);
        return FieldBox.of(words.get("entry.engagement"), box);
    }

    private final class Titles extends StringConverter<Work> {
        @Override
        public String toString(@Nullable Work work) {
            if (work == null || work.id() == null) {
                return words.get("entry.no-engagement");
            }
            return work.open()
                    ? work.title()
                    : words.get("entry.engagement-ended", Map.of("title", work.title()));
        }

        @Override
        public Work fromString(String typed) {
            throw new UnsupportedOperationException("what is chosen is never typed");
        }
    }
}
