package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Group;
import app.evenkeel.desktop.control.Segments;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Paper;

import javafx.scene.Node;

import java.util.List;

/** What letters are written on, for the settings. */
record StationeryGroup(StationerySettings settings, LogoSettings logo, Words words) {
    Node node() {
        return new Group(
                words.get("settings.stationery"),
                Group.saved(letterhead(), settings::save),
                new LogoBox(logo, words),
                paper());
    }

    private Node letterhead() {
        FieldBox box =
                FieldBox.area(
                                words.get(StationerySettings.LETTERHEAD_KEY),
                                settings.letterhead(),
                                4)
                        .hint(words.get("settings.letterhead-hint"));
        box.getStyleClass().add("settings-hinted");
        return box;
    }

    private Node paper() {
        String paper = words.get("settings.paper");
        return FieldBox.named(
                paper,
                new Segments<>(
                        paper,
                        List.of(Paper.values()),
                        this::name,
                        settings.paperProperty(),
                        settings::lay));
    }

    private String name(Paper paper) {
        return words.get(
                switch (paper) {
                    case A4 -> "settings.paper-a4";
                    case LETTER -> "settings.paper-letter";
                });
    }
}
