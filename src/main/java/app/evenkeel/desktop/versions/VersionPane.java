package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Map;

/** One version: when it was written down, what it changed, and the way back to it. */
final class VersionPane extends VBox {
    private static final double NAMES_WIDTH = 144;

    private final VersionsViewModel model;
    private final Words words;

    VersionPane(VersionsViewModel model, VersionRow row) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("version");
        getChildren().add(head(row));
        if (!row.lines().isEmpty()) {
            getChildren().add(lines(row));
        }
    }

    private Node head(VersionRow row) {
        FlowPane said = new FlowPane(label(row.when(), "version-when"));
        said.getStyleClass().add("version-title");
        HBox.setHgrow(said, Priority.ALWAYS);
        if (row.now()) {
            said.getChildren().add(label(words.get("versions.now"), "version-now"));
        }
        if (!row.what().isEmpty()) {
            said.getChildren().add(label(row.what(), "version-what"));
        }
        HBox head = new HBox(said);
        head.getStyleClass().add("version-head");
        if (model.canReturn(row)) {
            head.getChildren().add(bringBack(row));
        }
        return head;
    }

    private Button bringBack(VersionRow row) {
        Button button =
                Buttons.quiet(
                        Feather.ROTATE_CCW,
                        words.get("versions.bring-back"),
                        () -> model.bringBack(row));
        button.setAccessibleText(
                words.get("versions.bring-back-named", Map.of("when", row.when())));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Node lines(VersionRow row) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("version-lines");
        ColumnConstraints said = new ColumnConstraints();
        said.setHgrow(Priority.ALWAYS);
        said.setMinWidth(0);
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(NAMES_WIDTH, NAMES_WIDTH, NAMES_WIDTH), said);
        for (Line line : row.lines()) {
            Label name = label(line.name(), "version-part");
            name.setWrapText(true);
            GridPane.setValignment(name, VPos.TOP);
            Node words = LineFlow.of(line);
            // What runs the other way begins beside its name all the same.
            GridPane.setFillWidth(words, false);
            grid.addRow(grid.getRowCount(), name, words);
        }
        return grid;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
