package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.LevelMark;
import app.evenkeel.journal.Dimension;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** What the overall value is made of: the six gauges, the one that weighs most first. */
final class OverallCard extends VBox {
    OverallCard(Words words, Standing standing, Consumer<Dimension> choose) {
        getStyleClass().addAll("card", "receipt");
        Label heading = new Label(words.get("gauges.made-of"));
        heading.getStyleClass().add("part-heading");
        HBox part = new HBox(heading);
        part.getStyleClass().add("part");
        Label how = new Label(words.get("gauges.overall-words"));
        how.getStyleClass().add("card-words");
        how.setWrapText(true);
        getChildren()
                .addAll(
                        new CardHead(
                                words,
                                words.get("gauges.overall"),
                                standing.overall(),
                                standing.outlook()),
                        part);
        standing.highestFirst().forEach(r -> getChildren().add(line(words, r, choose)));
        getChildren().add(how);
    }

    private static Node line(Words words, Receipt receipt, Consumer<Dimension> choose) {
        Hyperlink name = new Hyperlink(receipt.name());
        name.setOnAction(_ -> choose.accept(receipt.dimension()));
        LevelMark mark = new LevelMark(words.language());
        mark.levelProperty().set(receipt.reading().level());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label value = new Label(String.valueOf(receipt.reading().value()));
        value.getStyleClass().add("points");
        HBox line = new HBox(name, between, mark, value);
        line.getStyleClass().add("of-overall");
        return line;
    }
}
