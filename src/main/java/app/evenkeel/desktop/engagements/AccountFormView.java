package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

/** The form for an account in the owner's care. */
public final class AccountFormView {
    private AccountFormView() {}

    public static Shown of(AccountFormViewModel model) {
        Words words = model.words();
        SheetPane sheet =
                new SheetPane(
                        words,
                        words.get(model.isNew() ? "account.new" : "account.edit"),
                        model::leave,
                        model::changed);
        FieldBox name =
                FieldBox.line(words.get("account.name"), model.name())
                        .hint(words.get("account.name-hint"));
        sheet.asking(
                name,
                FieldBox.row(
                        FieldBox.line(words.get("account.location"), model.location()).grow(),
                        DayPicker.box(
                                words.get("account.handed-over"),
                                model.handedOver(),
                                model.inputs())));
        if (model.isNew()) {
            sheet.saving(words.get("form.save"), model::save);
        } else {
            sheet.saving(words.get("form.save"), model::save, delete(model, sheet));
        }
        sheet.reading(model.readOnly());
        return new Shown(sheet, name.control(), model::close);
    }

    private static Button delete(AccountFormViewModel model, SheetPane sheet) {
        Words words = model.words();
        Button delete =
                Buttons.quiet(
                        Feather.TRASH_2,
                        words.get("account.delete"),
                        () ->
                                sheet.ask(
                                        words.get("account.delete-question"),
                                        words.get("account.delete"),
                                        model::delete,
                                        words.get("engagements.keep")));
        delete.getStyleClass().add(Styles.DANGER);
        return delete;
    }
}
