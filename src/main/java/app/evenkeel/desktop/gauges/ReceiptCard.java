package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.ReceiptRow.Source;
import app.evenkeel.desktop.gauges.ReceiptRow.Tone;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.navigation.Sheet;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.function.Consumer;

/** The receipt of one gauge: every piece of evidence, and the sum. */
final class ReceiptCard extends VBox {
    private static final int LONGEST_NAME = 30;

    private final Words words;
    private final Consumer<Sheet> open;

    ReceiptCard(Words words, Receipt receipt, Consumer<Sheet> open) {
        this.words = words;
        this.open = open;
        getStyleClass().addAll("card", "receipt");
        getChildren().add(new CardHead(words, receipt.name(), receipt.reading()));
        if (receipt.rows().isEmpty()) {
            Label nothing = new Label(words.get("gauges.nothing-seen"));
            nothing.getStyleClass().add("card-words");
            nothing.setWrapText(true);
            getChildren().add(nothing);
            return;
        }
        receipt.rows().forEach(row -> getChildren().add(line(row)));
        getChildren().addAll(sum(receipt), fading());
    }

    private Node line(ReceiptRow row) {
        Label what = new Label(row.words());
        what.getStyleClass().add("what");
        HBox first = new HBox(what);
        first.getStyleClass().add("first");
        if (row.tone() == Tone.WEIGHS) {
            first.getChildren().add(new SeverityDots(row.severity(), row.severityWords()));
        }
        Label day = new Label(row.day());
        day.getStyleClass().add("day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox second = new HBox(day);
        second.getStyleClass().add("second");
        VBox said = new VBox(first, second);
        said.getStyleClass().add("said");
        Source source = row.source();
        if (source != null) {
            // A name stands beside the day; a sentence has a line of its own.
            boolean name = source.words().length() <= LONGEST_NAME;
            (name ? second : said).getChildren().add(link(source));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        if (!row.note().isEmpty()) {
            Label note = new Label(row.note());
            note.getStyleClass().add("note");
            OwnDirection.of(note);
            note.setWrapText(true);
            said.getChildren().add(note);
        }
        Label points =
                new Label(
                        row.tone() == Tone.SET_ASIDE
                                ? words.get("gauge.excused")
                                : row.pointsWords());
        points.getStyleClass().add("points");
        points.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(said, points);
        line.getStyleClass().add("receipt-line");
        line.pseudoClassStateChanged(tone(row.tone()), true);
        return line;
    }

    private Hyperlink link(Source source) {
        Hyperlink link = new Hyperlink(source.words());
        OwnDirection.of(link);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            // It is no page that one has been to, so it keeps its colour.
            link.setVisited(false);
            open.accept(source.opens());
        });
        return link;
    }

    private static PseudoClass tone(Tone tone) {
        return PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Node sum(Receipt receipt) {
        Label name = new Label(words.get("gauges.sum"));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox sum = new HBox(name, new Label(String.valueOf(receipt.reading().value())));
        sum.getStyleClass().add("sum");
        return sum;
    }

    private Node fading() {
        Label fading = new Label(words.get("gauges.fading"));
        fading.getStyleClass().add("card-words");
        fading.setWrapText(true);
        return fading;
    }
}
