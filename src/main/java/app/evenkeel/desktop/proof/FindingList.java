package app.evenkeel.desktop.proof;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Mark;
import app.evenkeel.desktop.control.MarkedArea;
import app.evenkeel.desktop.control.Styles;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;

/**
 * What is found in a text, beneath it: the words that are marked there, what is said about them,
 * and what could stand in their place. Marks them in the text too.
 */
public final class FindingList extends VBox {
    private final Words words;
    private final MarkedArea text;

    public FindingList(Words words, MarkedArea text, ObservableValue<List<Finding>> findings) {
        this.words = words;
        this.text = text;
        getStyleClass().add("findings");
        findings.subscribe(this::show);
    }

    /** The style sheets of the list. */
    public static List<String> sheets() {
        return Styles.of(FindingList.class, "finding");
    }

    private void show(List<Finding> findings) {
        text.marksProperty().set(findings.stream().map(Finding::mark).toList());
        getChildren().setAll(findings.stream().map(this::row).toList());
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
    }

    private Node row(Finding finding) {
        VBox row = new VBox();
        if (!finding.name().isEmpty()) {
            Label name = wrapped(finding.name());
            name.getStyleClass().add("finding-name");
            row.getChildren().add(name);
        }
        row.getChildren().addAll(place(finding), wrapped(finding.mark().words()));
        row.getStyleClass()
                .addAll("finding", finding.mark().kind() == Mark.Kind.ERROR ? "error" : "advice");
        if (!finding.better().isEmpty()) {
            row.getChildren().add(better(finding));
        }
        return row;
    }

    private Node place(Finding finding) {
        Hyperlink place = new Hyperlink(finding.marked().replaceAll("\\s+", " "));
        place.setWrapText(true);
        place.setMinSize(0, USE_PREF_SIZE);
        place.setMaxWidth(Double.MAX_VALUE);
        place.setOnAction(_ -> {
            if (finding.holdsIn(text.area().getText())) {
                text.lookAt(finding.mark());
            }
        });
        OwnDirection.letters(place);
        return place;
    }

    private Node better(Finding finding) {
        Label better = wrapped(finding.better());
        better.getStyleClass().add("finding-better");
        if (finding.mark().kind() == Mark.Kind.ERROR) {
            // A name, which stays where its row begins.
            OwnDirection.letters(better);
        } else {
            OwnDirection.of(better);
        }
        HBox.setHgrow(better, Priority.ALWAYS);
        better.setMaxWidth(Double.MAX_VALUE);
        Button use = Buttons.plain(words.get("finding.use"), () -> use(finding));
        use.getStyleClass().add(atlantafx.base.theme.Styles.SMALL);
        use.setAccessibleText(
                words.get("finding.use-this", Map.of("words", words.isolated(finding.better()))));
        use.disableProperty().bind(text.area().editableProperty().not());
        use.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, better, use);
        row.getStyleClass().add("finding-mend");
        return row;
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Leaves the keyboard in the text, with the new words selected. */
    private void use(Finding finding) {
        if (finding.holdsIn(text.area().getText())) {
            int from = finding.mark().from();
            text.area().replaceText(from, finding.mark().to(), finding.better());
            text.area().requestFocus();
            text.area().selectRange(from, from + finding.better().length());
        }
    }
}
