package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.BiConsumer;

/** The ways by e-mail, beneath the address to which it would go. */
record MailButton(LettersViewModel model) {
    MenuButton button() {
        MenuButton button = new MenuButton(words().get("letters.mail"), new FontIcon(Feather.MAIL));
        MenuItem address = new MenuItem();
        address.setDisable(true);
        address.getStyleClass().add("letter-address");
        button.getItems()
                .setAll(
                        List.of(
                                address,
                                new SeparatorMenuItem(),
                                item("letters.mail-open", LetterMail::open),
                                item("letters.mail-save", LetterMail::save),
                                item("letters.mail-copy", LetterMail::copy)));
        button.setOnShowing(_ -> {
            LetterMail mail = model.mail();
            address.setText(mail == null ? "" : mail.address());
        });
        button.disableProperty().bind(model.sending().letterProperty().isNull());
        return button;
    }

    private MenuItem item(String key, BiConsumer<LetterMail, Notice.@Nullable Action> way) {
        MenuItem item = new MenuItem(words().get(key));
        item.setOnAction(_ -> {
            LetterMail mail = model.mail();
            if (mail != null) {
                way.accept(mail, model.sending().recording());
            }
        });
        return item;
    }

    private Words words() {
        return model.words();
    }
}
