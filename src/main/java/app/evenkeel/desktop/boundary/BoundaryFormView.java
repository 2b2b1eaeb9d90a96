package app.evenkeel.desktop.boundary;

import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

/** The form for a boundary. */
public final class BoundaryFormView {
    private BoundaryFormView() {}

    public static Shown of(BoundaryFormViewModel model) {
        Words words = model.words();
        BoundaryForm form = model.form();
        FieldBox said =
                FieldBox.area(words.get("boundary.words"), form.words, 3)
                        .prompt(words.get("boundary.words-prompt"))
                        .hint(words.get("boundary.words-hint"));
        SheetPane sheet =
                new SheetPane(
                                words,
                                words.get(model.isNew() ? "boundary.new" : "boundary.edit"),
                                model.sheet())
                        .asking(
                                said,
                                new AboutBox(model),
                                FieldBox.row(
                                        DayPicker.box(
                                                        words.get("boundary.told"),
                                                        form.told,
                                                        form.inputs)
                                                .grow(),
                                        DayPicker.box(
                                                        words.get("boundary.ended"),
                                                        form.ended,
                                                        form.inputs)
                                                .hint(words.get("boundary.ended-hint"))
                                                .grow()))
                        .saving(words.get("form.save"), model::save);
        if (!model.isNew()) {
            sheet.deleting(
                    words.get("boundary.delete"),
                    ask -> ask.accept(words.get("boundary.delete-question")),
                    model::delete,
                    words.get("engagements.keep"));
        }
        return new Shown(sheet, said.control(), model.sheet()::close);
    }
}
