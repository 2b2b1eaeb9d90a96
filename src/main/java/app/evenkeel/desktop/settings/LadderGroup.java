package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Group;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

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

    /** Two and two, so that there is room beneath each for what is wrong with it. */
    private Node days() {
        VBox rows = new VBox();
        for (int i = 0; i < LadderSettings.KEYS.size(); i += 2) {
            rows.getChildren().add(FieldBox.row(day(i), day(i + 1)));
        }
        rows.getStyleClass().add("settings-rows");
        return rows;
    }

    private FieldBox day(int at) {
        return number(
                        words.get(LadderSettings.KEYS.get(at)),
                        settings.form().days().get(at),
                        words.get("settings.ladder-days"))
                .grow();
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
