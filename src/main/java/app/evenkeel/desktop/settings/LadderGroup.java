package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.util.List;

/** When the letters about a late payment come, for the settings. */
record LadderGroup(LadderSettings settings, Words words) {
    Node node() {
        Label meaning = Group.sentence("");
        String empty = words.get("settings.ladder-empty");
        meaning.textProperty().bind(settings.meaningProperty().map(meant -> meant + " " + empty));
        return new Group(
                words.get("settings.ladder"),
                meaning,
                Group.saved(days(), settings::save),
                number(
                        words.get(LadderSettings.GAP_KEY),
                        settings.form().gap(),
                        words.get("settings.ladder-gap-hint")));
    }

    private Node days() {
        List<Field<Integer>> days = settings.form().days();
        FieldBox[] boxes = new FieldBox[days.size()];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] =
                    number(
                                    words.get(LadderSettings.KEYS.get(i)),
                                    days.get(i),
                                    words.get("settings.ladder-days"))
                            .grow();
        }
        return FieldBox.row(boxes);
    }

    private FieldBox number(String name, Field<Integer> field, String hint) {
        FieldBox box = FieldBox.line(name, field).hint(hint);
        box.getStyleClass().addAll("settings-days", "settings-hinted");
        if (box.control() instanceof TextField typed) {
            typed.setOnAction(_ -> settings.save());
        }
        return Group.saved(box, settings::save);
    }
}
