package app.evenkeel.desktop.rate;

import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;

/** The form for a rate. */
public final class RateFormView {
    private RateFormView() {}

    public static Shown of(RateFormViewModel model) {
        Words words = model.words();
        RateForm form = model.form();
        Label series = new Label(model.series());
        series.getStyleClass().add("rate-form-series");
        FieldBox percent =
                FieldBox.line(words.get("settings.rate-percent"), form.percent)
                        .hint(words.get("settings.rate-percent-hint"))
                        .leftToRight()
                        .grow();
        FieldBox checked =
                DayPicker.box(words.get("settings.rate-checked"), form.checkedOn, form.inputs)
                        .grow();
        FieldBox source =
                FieldBox.line(words.get("settings.rate-source"), form.source)
                        .hint(words.get("settings.rate-source-hint"));
        List<Node> fields = new ArrayList<>(List.of(series));
        FieldBox year = FieldBox.line(words.get("settings.rate-year"), form.year).leftToRight();
        if (model.choosesHalfYear()) {
            fields.add(halfYear(model, year));
        }
        fields.addAll(List.of(FieldBox.row(percent, checked), source));
        SheetPane sheet =
                new SheetPane(words, model.title(), model.sheet())
                        .asking(fields.toArray(Node[]::new))
                        .saving(words.get("form.save"), model::save);
        if (model.isOwn()) {
            sheet.deleting(
                    words.get("settings.rate-remove"),
                    ask -> ask.accept(model.removeQuestion()),
                    model::remove,
                    words.get("engagements.keep"));
        }
        return new Shown(
                sheet,
                model.choosesHalfYear() ? year.control() : percent.control(),
                model.sheet()::close);
    }

    private static Node halfYear(RateFormViewModel model, FieldBox year) {
        HBox row =
                new HBox(
                        year.grow(),
                        Segments.box(
                                model.words().get("settings.rate-half"),
                                List.of(Half.values()),
                                model.form().half,
                                model::name));
        row.getStyleClass().add("field-row");
        return row;
    }
}
