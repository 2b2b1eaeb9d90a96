package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.desk.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What could be gentler: the words, why, and others instead. */
final class FindingList extends VBox {
    private final Words words;
    private final Consumer<Finding> look;
    private final Consumer<Finding> use;

    /**
     * @param look leads to the words
     * @param use puts the gentler ones in their place
     */
    FindingList(
            Words words,
            ReadOnlyObjectProperty<List<Finding>> findings,
            Consumer<Finding> look,
            Consumer<Finding> use) {
        this.words = words;
        this.look = look;
        this.use = use;
        setSpacing(16);
        findings.subscribe(this::show);
    }

    private void show(List<Finding> findings) {
        getChildren().setAll(findings.stream().map(this::row).toList());
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
    }

    private Node row(Finding finding) {
        Hyperlink marked = new Hyperlink(words.isolated(finding.words()));
        marked.getStyleClass().add("letter-finding-words");
        marked.setWrapText(true);
        marked.setOnAction(_ -> look.accept(finding));
        Label rule = new Label(finding.rule());
        rule.getStyleClass().add("letter-finding-rule");
        rule.setWrapText(true);
        rule.setMinHeight(USE_PREF_SIZE);
        Label gentler =
                new Label(
                        words.get(
                                "letters.gentler",
                                Map.of("words", words.isolated(finding.gentler()))));
        gentler.setWrapText(true);
        gentler.setMinHeight(USE_PREF_SIZE);
        gentler.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(gentler, Priority.ALWAYS);
        Button take = Buttons.plain(words.get("letters.use-gentler"), () -> use.accept(finding));
        take.setAccessibleText(
                words.get(
                        "letters.use-gentler-for",
                        Map.of("words", finding.words(), "gentler", finding.gentler())));
        take.setMinWidth(USE_PREF_SIZE);
        HBox instead = new HBox(8, gentler, take);
        instead.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, marked, rule, instead);
    }
}
