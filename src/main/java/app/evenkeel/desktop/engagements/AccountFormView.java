package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

/** The form for an account in the owner's care. */
public final class AccountFormView {
    private AccountFormView() {}

    public static Shown of(AccountFormViewModel model) {
        Words words = model.words();
        AccountForm form = model.form();
        FieldBox name =
                FieldBox.line(words.get("account.name"), form.name)
                        .hint(words.get("account.name-hint"));
        SheetPane sheet =
                new SheetPane(
                                words,
                                words.get(model.isNew() ? "account.new" : "account.edit"),
                                model.sheet())
                        .asking(
                                name,
                                FieldBox.row(
                                        FieldBox.line(words.get("account.location"), form.location)
                                                .grow(),
                                        DayPicker.box(
                                                words.get("account.handed-over"),
                                                form.handedOver,
                                                form.inputs)))
                        .saving(words.get("form.save"), model::save);
        if (!model.isNew()) {
            sheet.deleting(
                    words.get("account.delete"),
                    ask -> ask.accept(words.get("account.delete-question")),
                    model::delete,
                    words.get("engagements.keep"));
        }
        return new Shown(sheet, name.control(), model.sheet()::close);
    }
}
