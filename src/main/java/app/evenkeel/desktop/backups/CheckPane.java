package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.backups.CheckViewModel.State;
import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Group;
import app.evenkeel.desktop.control.Waiting;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.chain.ChainEnd;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The button that has the journal looked through, and what comes of it. */
final class CheckPane extends VBox {
    private final CheckViewModel model;
    private final Words words;
    private final Button look;

    CheckPane(CheckViewModel model) {
        this.model = model;
        this.words = model.words();
        this.look = Buttons.plain(words.get("check.look"), model::look);
        getStyleClass().add("check");
        model.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        switch (state) {
            case State.NotAsked _ -> getChildren().setAll(row(look));
            case State.Stopped _ ->
                    getChildren().setAll(row(look, Group.sentence(words.get("check.stopped"))));
            case State.Looking _ -> getChildren().setAll(looking());
            case State.Whole(ChainEnd end) -> getChildren().setAll(whole(end));
            case State.Wrong(List<String> findings, boolean wayOut) ->
                    getChildren().setAll(wrong(findings, wayOut));
        }
    }

    private Node looking() {
        return row(
                Buttons.plain(words.get("desk.stop"), model::stop),
                Waiting.until(new SimpleBooleanProperty(true), words.get("check.looking")));
    }

    private List<Node> whole(ChainEnd end) {
        Label good = new Label(words.get("check.whole"), new FontIcon(Feather.CHECK_CIRCLE));
        good.getStyleClass().addAll("check-result", "check-whole");
        List<Node> parts = new ArrayList<>(List.of(row(look, good)));
        if (end.number() > 0) {
            parts.add(hash(end));
            parts.add(Group.sentence(words.get("check.hash-why")));
        }
        return parts;
    }

    private Node hash(ChainEnd end) {
        TextField hash = new TextField(end.hash());
        hash.setEditable(false);
        hash.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        hash.getStyleClass().add("check-hash");
        HBox.setHgrow(hash, Priority.ALWAYS);
        Label number =
                new Label(words.get("check.newest", Map.of("n", String.valueOf(end.number()))));
        number.getStyleClass().add("field-name");
        number.setLabelFor(hash);
        hash.setAccessibleText(number.getText());
        Button copy =
                Buttons.icon(Feather.COPY, words.get("check.copy-hash"), () -> model.copy(end));
        HBox field = new HBox(hash, copy);
        field.getStyleClass().add("copied-field");
        VBox row = new VBox(number, field);
        row.getStyleClass().add("field-box");
        return row;
    }

    private List<Node> wrong(List<String> findings, boolean wayOut) {
        Label bad = new Label(words.get("check.wrong"), new FontIcon(Feather.ALERT_CIRCLE));
        bad.getStyleClass().addAll("check-result", "check-wrong");
        VBox list = new VBox();
        list.getStyleClass().add("check-findings");
        findings.forEach(finding -> list.getChildren().add(Group.sentence(finding)));
        Node way =
                wayOut
                        ? Buttons.clear(
                                words.get("check.way-out"), () -> model.restoreLastGood(findings))
                        : Group.sentence(words.get("check.no-backup"));
        return List.of(bad, list, wayOut ? row(way, look) : new VBox(way, row(look)));
    }

    private static Node row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("backup-ways");
        return row;
    }
}
