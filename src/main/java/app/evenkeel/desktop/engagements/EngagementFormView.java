package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.journal.Billing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The form for an engagement. */
public final class EngagementFormView {
    private final EngagementFormViewModel model;
    private final EngagementForm form;
    private final Words words;
    private final SheetPane sheet;

    private EngagementFormView(EngagementFormViewModel model) {
        this.model = model;
        this.form = model.form();
        this.words = model.words();
        this.sheet =
                new SheetPane(
                        words,
                        words.get(model.isNew() ? "engagements.new" : "engagements.edit"),
                        model.sheet());
    }

    public static Shown of(EngagementFormViewModel model) {
        return new EngagementFormView(model).shown();
    }

    private Shown shown() {
        FieldBox title = FieldBox.line(words.get("engagements.name"), form.title);
        Label deliverables = new Label(words.get("engagements.deliverables"));
        deliverables.getStyleClass().add("sheet-heading");
        Hint ownDays = new Hint(Feather.CLOCK, words.get("engagements.own-day-why"));
        ownDays.visibleProperty().bind(model.handsOnProperty());
        ownDays.managedProperty().bind(model.handsOnProperty());
        sheet.asking(
                title,
                FieldBox.area(words.get("engagements.scope"), form.scope, 2),
                FieldBox.row(
                        day("engagements.start", form.start),
                        day("engagements.agreed-end", form.agreedEnd),
                        day("engagements.actual-end", form.actualEnd)),
                money(),
                deliverables,
                ownDays,
                new DeliverablesField(words, form));
        sheet.saving(words.get("form.save"), model::save);
        if (!model.isNew()) {
            sheet.deleting(
                    words.get("engagements.delete"),
                    model::askToDelete,
                    model::delete,
                    words.get("engagements.keep"));
        }
        return new Shown(sheet, title.control(), model.sheet()::close);
    }

    private FieldBox day(String key, Field<LocalDate> field) {
        return DayPicker.box(words.get(key), field, form.inputs()).grow();
    }

    private Node money() {
        TextField amount = new TextField();
        amount.textProperty().bindBidirectional(form.fee.textProperty());
        FieldBox fee =
                FieldBox.of(fee(), form.fee, amount)
                        .called(model.currencyProperty().map(_ -> fee()));
        FieldBox revisions =
                FieldBox.line(words.get("engagements.revisions"), form.revisions)
                        .hint(words.get("engagements.revisions-hint"));
        FieldBox billing =
                Choices.of(
                        words.get("engagements.billing"),
                        List.of(Billing.values()),
                        form.billing,
                        words.names()::of);
        return FieldBox.row(billing.grow(), fee.grow(), revisions.grow());
    }

    private String fee() {
        return words.get("engagements.fee", Map.of("currency", model.currencyProperty().get()));
    }
}
