package app.evenkeel.desktop.claim;

import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.document.Block.Column;
import app.evenkeel.document.Text;
import app.evenkeel.letter.interest.ClaimWords;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/**
 * A claim from its total down to the rates that it rests on.
 *
 * @param languageNote in which language it leaves the program; empty where that goes without saying
 */
record Figures(Words words, ClaimWords claim, String languageNote) {
    List<Node> all() {
        List<Node> all = new ArrayList<>();
        all.add(head());
        claim.warnings().forEach(w -> all.add(new Hint(Feather.ALERT_TRIANGLE, w)));
        all.add(lines());
        all.add(sums());
        all.add(quiet(notes()));
        all.add(new Hint(Feather.INFO, claim.advice().plain() + " " + words.get("claim.goodwill")));
        return all;
    }

    /** What it comes to, and of what. */
    private Node head() {
        VBox what = new VBox();
        List<Text> head = claim.head();
        what.getChildren().add(label(claim.title(), "claim-title"));
        // The law stands in the choice above.
        head.subList(1, head.size()).forEach(t -> what.getChildren().add(label(t, "quiet")));
        HBox.setHgrow(what, Priority.ALWAYS);
        Label total = label(claim.total(), "claim-total");
        total.setMinWidth(Region.USE_PREF_SIZE);
        HBox card = new HBox(16, what, total);
        card.getStyleClass().add("claim-head");
        return card;
    }

    private Node lines() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("claim-lines");
        List<Column> columns = claim.columns();
        for (int at = 0; at < columns.size(); at++) {
            grid.getColumnConstraints().add(constraints(at == 0));
            grid.add(label(columns.get(at).header(), "claim-column"), at, 0);
        }
        int row = 1;
        for (List<Text> cells : claim.rows()) {
            for (int at = 0; at < cells.size(); at++) {
                grid.add(label(cells.get(at), "claim-cell"), at, row);
            }
            row++;
        }
        return grid;
    }

    private static ColumnConstraints constraints(boolean words) {
        ColumnConstraints column = new ColumnConstraints();
        if (words) {
            column.setHgrow(Priority.ALWAYS);
        } else {
            column.setMinWidth(Region.USE_PREF_SIZE);
            column.setHalignment(HPos.RIGHT);
        }
        return column;
    }

    private Node sums() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("claim-sums");
        grid.getColumnConstraints().addAll(constraints(true), constraints(false));
        List<ClaimWords.Sum> sums = claim.sums();
        for (int row = 0; row < sums.size(); row++) {
            String style = row == sums.size() - 1 ? "claim-last" : "claim-cell";
            grid.addRow(
                    row, label(sums.get(row).label(), style), label(sums.get(row).amount(), style));
        }
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return grid;
    }

    private List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        notes.add(claim.basis());
        notes.addAll(claim.rates());
        notes.addAll(claim.notes());
        if (!languageNote.isEmpty()) {
            notes.add(Text.of(languageNote));
        }
        return notes;
    }

    private static Node quiet(List<Text> sentences) {
        VBox box = new VBox(4);
        sentences.forEach(s -> box.getChildren().add(label(s, "quiet")));
        return box;
    }

    private static Label label(Text text, String style) {
        Label label = new Label(text.plain());
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
