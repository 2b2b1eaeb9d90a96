package app.evenkeel.desktop.money;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** Shows a line of the list; made once and filled anew as the list scrolls. */
final class MoneyCell extends ListCell<MoneyLine> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final MoneyViewModel model;
    private final RowPane row;
    private @Nullable HeadPane head;

    MoneyCell(MoneyViewModel model) {
        this.model = model;
        this.row = new RowPane(model);
        getStyleClass().add("money-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list: nothing scrolls sideways.
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getItem() instanceof MoneyLine.Row(var shown)) {
                model.open(shown);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable MoneyLine line, boolean empty) {
        boolean same = line != null && line.equals(getItem()) && getGraphic() != null;
        super.updateItem(line, empty);
        if (same && !empty) {
            return;
        }
        Node shown =
                switch (line) {
                    case null -> null;
                    case MoneyLine.Head(var top) -> head(top);
                    case MoneyLine.Row(var invoice) -> row(invoice);
                };
        setGraphic(shown);
        setAccessibleText(line instanceof MoneyLine.Row(var invoice) ? invoice.spoken() : null);
        pseudoClassStateChanged(HEAD, line instanceof MoneyLine.Head);
    }

    private Node head(MoneyHead top) {
        HeadPane pane = head == null ? new HeadPane(model) : head;
        head = pane;
        pane.show(top);
        return pane;
    }

    private Node row(InvoiceRow invoice) {
        row.show(invoice);
        return row;
    }
}
