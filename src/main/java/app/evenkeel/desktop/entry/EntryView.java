package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shortcut;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Suggestions;
import app.evenkeel.desktop.control.VersionsLink;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;

/** The form for an entry: what happened on one side, what goes with it on the other. */
public final class EntryView {
    private final EntryViewModel model;
    private final EntryForm form;
    private final Words words;
    private final SheetPane sheet;

    private EntryView(EntryViewModel model) {
        this.model = model;
        this.form = model.form();
        this.words = model.words();
        this.sheet =
                new SheetPane(
                        words,
                        words.get(model.correcting() ? "entry.correct" : "entry.write"),
                        model.sheet());
    }

    public static Shown of(EntryViewModel model) {
        return new EntryView(model).shown();
    }

    private Shown shown() {
        sheet.getStyleClass().add("entry");
        if (model.correcting()) {
            sheet.deleting(
                    words.get("entry.delete"),
                    ask -> ask.accept(words.get("entry.delete-question")),
                    model::delete,
                    words.get("entry.keep"));
        }
        model.changedProperty().subscribe(this::show);
        FieldBox client = client();
        FieldBox summary =
                FieldBox.area(words.get("entry.summary"), form.summary, 3)
                        .prompt(words.get("entry.summary-prompt"));
        HBox columns = new HBox(happened(client, summary), with());
        columns.getStyleClass().add("entry-columns");
        Node about = about();
        Runnable written = () -> sheet.asking(about, columns).saving(saving(), model::save);
        Node first = model.clientKnown() ? summary.control() : client.control();
        return new Shown(sheet, first(first, written), model::close);
    }

    /** The way to what an entry said before it was changed. */
    private void show(String changed) {
        if (!changed.isEmpty()) {
            VersionsLink link = new VersionsLink(words);
            link.show(changed, () -> sheet.leaveFor(model::seeVersions));
            Shortcut.keys(link, VersionsLink.KEYS);
            sheet.atTitle(link.inFull());
        }
    }

    /** Where there is no client yet, the way to the first one takes the form's place. */
    private Node first(Node field, Runnable written) {
        var nobody = model.choice().nobodyProperty();
        Runnable show =
                () -> {
                    if (nobody.get()) {
                        sheet.asking(nobody())
                                .saving(words.get("menu.new-client"), model::addClient);
                    } else {
                        written.run();
                    }
                };
        show.run();
        nobody.subscribe((_, now) -> {
            show.run();
            (now ? sheet.action() : field).requestFocus();
        });
        return nobody.get() ? sheet.action() : field;
    }

    private String saving() {
        return words.get(model.correcting() ? "entry.save-correction" : "entry.save");
    }

    private Node nobody() {
        Label nobody = new Label(words.get("entry.no-clients"));
        nobody.getStyleClass().add("entry-nobody");
        nobody.setWrapText(true);
        return nobody;
    }

    /** Whom it is about and what it answers, where that is fixed. */
    private Node about() {
        Label client = new Label();
        OwnDirection.of(client);
        client.getStyleClass().add("entry-client");
        client.textProperty().bind(model.choice().nameProperty());
        Label answered = new Label();
        answered.getStyleClass().add("entry-answered");
        OwnDirection.of(answered);
        answered.setWrapText(true);
        answered.textProperty().bind(model.answeredProperty());
        answered.visibleProperty().bind(model.answeredProperty().isNotEmpty());
        answered.managedProperty().bind(answered.visibleProperty());
        VBox about = new VBox(4, client, answered);
        about.setVisible(model.clientFixed());
        about.setManaged(model.clientFixed());
        return about;
    }

    private Node happened(FieldBox client, FieldBox summary) {
        VBox column = new VBox();
        column.getStyleClass().add("entry-happened");
        HBox.setHgrow(column, Priority.ALWAYS);
        if (!model.clientFixed()) {
            column.getChildren().add(client);
        }
        column.getChildren()
                .addAll(
                        summary,
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
                        new SignalsBox(model));
        return column;
    }

    private FieldBox client() {
        CustomTextField field = new CustomTextField();
        field.setRight(Suggestions.arrow());
        OwnDirection.of(field);
        field.textProperty().bindBidirectional(form.client.textProperty());
        FieldBox box =
                FieldBox.of(words.get("entry.client"), form.client, field)
                        .prompt(words.get("entry.client-prompt"));
        Suggestions.under(
                field,
                model::clients,
                new Suggestions.Look<Client>(
                        _ -> "", this::suggested, client -> form.clients().of(client)),
                form::choose,
                Suggestions.Then.MOVES_ON);
        return box;
    }

    private Label suggested(Client client) {
        Label name = new Label(form.clients().of(client));
        OwnDirection.letters(name);
        return name;
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
        DayPicker day = new DayPicker(form.answerBy, model.inputs());
        day.getEditor()
                .accessibleTextProperty()
                .bind(form.direction.map(direction -> words.get(answerBy(direction))));
        FieldBox answerBy =
                FieldBox.of("", form.answerBy, day)
                        .called(form.direction.map(direction -> words.get(answerBy(direction))));
        FieldBox feeling = FieldBox.area(words.get("entry.feeling"), form.feeling, 2);
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
        CheckBox billable = new CheckBox(words.get("entry.billable"));
        billable.selectedProperty().bindBidirectional(form.billable);
        billable.getStyleClass().add("entry-billable");
        billable.setMinWidth(CheckBox.USE_PREF_SIZE);
        HBox row = new HBox(16, box, billable);
        row.getStyleClass().add("field-row");
        return row;
    }

    private Node engagement() {
        return Choices.following(
                words.get("entry.engagement"), model.choice().works(), form.work, this::called);
    }

    private String called(Work work) {
        if (work.id() == null) {
            return words.get("entry.no-engagement");
        }
        return work.open()
                ? work.title()
                : words.get("entry.engagement-ended", Map.of("title", work.title()));
    }
}
