package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.control.Disclosure;
import app.evenkeel.desktop.control.FactLink;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.parting.Parting.Trace;
import app.evenkeel.desktop.source.Source;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** What a criterion is seen in: the newest at once, the others when they are asked for. */
final class TracesPane extends VBox {
    private static final int AT_ONCE = 3;
    private static final double DAYS = 136;

    private final Consumer<Sheet> open;

    /**
     * @param traces the newest first
     */
    TracesPane(Words words, List<Trace> traces, Consumer<Sheet> open) {
        this.open = open;
        getStyleClass().add("traces");
        boolean all = traces.size() <= AT_ONCE + 1;
        getChildren().add(grid(all ? traces : traces.subList(0, AT_ONCE)));
        if (!all) {
            List<Trace> earlier = traces.subList(AT_ONCE, traces.size());
            getChildren()
                    .add(
                            new Disclosure(
                                    words.count("parting.earlier", earlier.size()), grid(earlier)));
        }
    }

    private Node grid(List<Trace> traces) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("traces-grid");
        ColumnConstraints days = new ColumnConstraints(DAYS);
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        what.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().setAll(days, what);
        for (int row = 0; row < traces.size(); row++) {
            Trace trace = traces.get(row);
            Node said = said(trace);
            if (trace.day().isEmpty()) {
                grid.add(said, 0, row, 2, 1);
            } else {
                Label day = new Label(trace.day());
                day.getStyleClass().add("quiet");
                day.setMinWidth(Region.USE_PREF_SIZE);
                GridPane.setValignment(day, VPos.TOP);
                grid.addRow(row, day, said);
            }
        }
        return grid;
    }

    private Node said(Trace trace) {
        VBox said = new VBox();
        if (!trace.words().isEmpty()) {
            said.getChildren().add(Part.wrapped(trace.words(), "trace-words"));
        }
        Source source = trace.source();
        if (source != null) {
            said.getChildren().add(new FactLink(source.words(), () -> open.accept(source.opens())));
        }
        return said;
    }
}
