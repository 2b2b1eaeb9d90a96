package app.evenkeel.desktop.instrument;

import app.evenkeel.desktop.instrument.DaysLate.Delay;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * How many days late each invoice was, by due date. Time runs left to right in every language. The
 * longest delays have their number of days above them, every invoice a tooltip.
 */
public final class DaysLateChart extends Region {
    private static final int MOST_LABELS = 3;
    private static final double ROW = 16;
    private static final double GAP = 8;

    private final ObjectProperty<DaysLate> daysLate =
            new SimpleObjectProperty<>(this, "daysLate", DaysLate.NONE);
    private final Language language;
    private final DaysLateWords words;
    private final Node whenEmpty;

    private final Region line = new Region();
    private final Label due = label("due");
    private final Label from = label("month");
    private final Label to = label("month");
    private final List<DaysLateBar> bars = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /**
     * @param whenEmpty shown where there is no invoice
     */
    public DaysLateChart(Language language, Node whenEmpty) {
        this.language = language;
        this.words = new DaysLateWords(language);
        this.whenEmpty = whenEmpty;
        due.setText(words.due());
        line.getStyleClass().add("line");
        getStyleClass().add("days-late-chart");
        setMinSize(160, 144);
        setPrefWidth(480);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Written.as(language, whenEmpty);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        daysLate.subscribe(this::show);
    }

    public ObjectProperty<DaysLate> daysLateProperty() {
        return daysLate;
    }

    private void show(DaysLate late) {
        bars.clear();
        labels.clear();
        if (late.delays().isEmpty()) {
            getChildren().setAll(whenEmpty);
            setAccessibleText(null);
            return;
        }
        for (Delay delay : late.delays()) {
            bars.add(new DaysLateBar(delay, words.of(delay), language));
        }
        from.setText(month(late.delays().getFirst()));
        to.setText(month(late.delays().getLast()));
        for (int i : late.longestFirst()) {
            Label label = label("days");
            label.setText(String.valueOf(late.delays().get(i).days()));
            labels.add(label);
        }
        getChildren().setAll(line, due, from, to);
        getChildren().addAll(bars);
        getChildren().addAll(labels);
        setAccessibleText(words.of(late));
    }

    private String month(Delay delay) {
        return new Dates(language).month(YearMonth.from(delay.invoice().dueOn()));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        return label;
    }

    @Override
    protected void layoutChildren() {
        if (bars.isEmpty()) {
            layoutInArea(whenEmpty, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
            return;
        }
        double left = Math.ceil(due.prefWidth(-1)) + GAP;
        double base = getHeight() - ROW - GAP;
        double room = getWidth() - left;
        DaysLateScale scale =
                new DaysLateScale(bars.size(), daysLate.get().mostDays(), room, base - ROW);
        line.resizeRelocate(left, base, room, 1);
        put(due, 0, base - due.prefHeight(-1) / 2);
        for (int i = 0; i < bars.size(); i++) {
            double x = snapPositionX(left + scale.slotLeft(i));
            double next = snapPositionX(left + scale.slotLeft(i + 1));
            bars.get(i).resizeRelocate(x, 0, next - x, base + GAP);
            bars.get(i).arrange(scale, base);
        }
        layoutMonths(left, left + scale.slotLeft(bars.size()), base + GAP);
        layoutLabels(scale, left, base);
    }

    private void layoutMonths(double left, double right, double top) {
        put(from, left, top);
        double x = right - to.prefWidth(-1);
        boolean room = x >= left + from.prefWidth(-1) + 2 * GAP;
        to.setVisible(room && !to.getText().equals(from.getText()));
        put(to, x, top);
    }

    private void layoutLabels(DaysLateScale scale, double left, double base) {
        List<Integer> late = daysLate.get().longestFirst();
        double widest = labels.stream().mapToDouble(l -> l.prefWidth(-1)).max().orElse(0);
        List<Integer> peaks =
                scale.peaks(late, widest + GAP / 2).stream().limit(MOST_LABELS).toList();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int place = late.get(i);
            label.setVisible(peaks.contains(place));
            double x = left + scale.middle(place) - label.prefWidth(-1) / 2;
            double top = base - scale.barHeight(bars.get(place).delay().days()) - ROW;
            put(label, Math.min(x, getWidth() - label.prefWidth(-1)), top);
        }
    }

    private void put(Label label, double x, double y) {
        label.resizeRelocate(
                snapPositionX(x), snapPositionY(y), label.prefWidth(-1), label.prefHeight(-1));
    }
}
