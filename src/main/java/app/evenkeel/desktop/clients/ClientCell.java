package app.evenkeel.desktop.clients;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.LevelMark;
import app.evenkeel.desktop.instrument.SmallGauge;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.journal.ClientStatus;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * A client: the name and the gauge, and beneath them the level and what is overdue, else the kind.
 */
final class ClientCell extends ListCell<ClientRow> {
    private static final PseudoClass FORMER = PseudoClass.getPseudoClass("former");

    private final Words words;
    private final Label name = new Label();
    private final Label over = new Label();
    private final Label beside = new Label();
    private final LevelMark level;
    private final SmallGauge gauge;
    private final VBox lines;
    private final Tooltip whole = new Tooltip();
    private final Tooltip wholeBeside = new Tooltip();

    ClientCell(Words words, Consumer<ClientRow> open) {
        this.words = words;
        getStyleClass().add("client-cell");
        level = new LevelMark(words.language());
        gauge = new SmallGauge(words.language());
        level.setMinWidth(Region.USE_PREF_SIZE);
        over.setText(words.names().of(ClientStatus.FORMER));
        OwnDirection.letters(name);
        name.getStyleClass().add("client-name");
        over.getStyleClass().add("client-quiet");
        beside.getStyleClass().add("client-quiet");
        HBox first = new HBox(name, gauge);
        HBox second = new HBox(level, over, space(), beside);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        first.getStyleClass().add("client-line");
        second.getStyleClass().addAll("client-line", "client-standing");
        lines = new VBox(first, second);
        lines.getStyleClass().add("client-lines");
        // A row is as wide as the list; what is too long is cut off within it.
        setPrefWidth(0);
        name.layoutBoundsProperty().subscribe(this::explain);
        beside.textTruncatedProperty()
                .subscribe(_ -> {
                    if (getItem() != null) {
                        explainBeside(getItem());
                    }
                });
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    protected void updateItem(@Nullable ClientRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(FORMER, false);
            return;
        }
        setGraphic(lines);
        setAccessibleText(row.spoken());
        pseudoClassStateChanged(FORMER, row.former());
        name.setText(row.name());
        name.setEllipsisString(words.ellipsis(row.name()));
        beside.setText(row.beside());
        over.setManaged(row.former());
        over.setVisible(row.former());
        boolean shown = row.judged() && !row.former();
        level.setManaged(shown);
        level.setVisible(shown);
        gauge.setVisible(shown);
        level.levelProperty().set(row.reading() == null ? null : row.reading().level());
        gauge.readingProperty().set(row.reading());
        explain();
        explainBeside(row);
    }

    /** The whole name to whoever cannot see it whole. */
    private void explain() {
        boolean cut = name.getWidth() > 0 && name.getWidth() < Math.floor(name.prefWidth(-1));
        whole.setText(name.getText());
        name.setTooltip(cut ? whole : null);
    }

    private void explainBeside(ClientRow row) {
        wholeBeside.setText(row.whole());
        boolean less = beside.isTextTruncated() || !row.whole().equals(row.beside());
        beside.setTooltip(less ? wholeBeside : null);
    }
}
