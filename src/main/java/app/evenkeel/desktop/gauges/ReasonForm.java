package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks why a piece of evidence should not count. Enter saves, Escape leaves it. */
final class ReasonForm extends VBox {
    private final FieldBox reason;

    ReasonForm(Words words, Asking asking, SettingAside settingAside) {
        getStyleClass().add("reason-form");
        reason = FieldBox.line(words.get("gauges.reason"), asking.reason());
        HBox buttons =
                new HBox(
                        Buttons.plain(words.get("sheet.cancel"), settingAside::cancel),
                        Buttons.clear(words.get("gauges.set-aside-it"), () -> save(settingAside)));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(reason, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, settingAside));
    }

    private void pressed(KeyEvent key, SettingAside settingAside) {
        switch (key.getCode()) {
            case ESCAPE -> {
                key.consume();
                settingAside.cancel();
            }
            case ENTER -> {
                key.consume();
                save(settingAside);
            }
            default -> {
                // Typed into the field.
            }
        }
    }

    private void save(SettingAside settingAside) {
        settingAside.save();
        // Where a reason is missing, that is where to go on.
        requestFocus();
    }

    /** Goes to the field. */
    @Override
    public void requestFocus() {
        reason.control().requestFocus();
    }
}
