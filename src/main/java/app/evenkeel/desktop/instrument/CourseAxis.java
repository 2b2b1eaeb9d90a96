package app.evenkeel.desktop.instrument;

import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values at which levels begin, beside the plot, and the months beneath it. */
final class CourseAxis extends Region {
    private static final double TICK = 4;
    private static final double BETWEEN = 8;

    private final Dates dates;
    private final Map<Level, Label> values = new EnumMap<>(Level.class);
    private final List<Label> names = new ArrayList<>();
    private final List<Region> ticks = new ArrayList<>();
    private final List<YearMonth> months = new ArrayList<>();

    CourseAxis(Language language) {
        this.dates = new Dates(language);
        getStyleClass().add("axis");
        setMouseTransparent(true);
        for (Level level : Level.values()) {
            if (level.begins() > 0) {
                Label value = new Label(String.valueOf(level.begins()));
                value.getStyleClass().add("value");
                values.put(level, value);
            }
        }
    }

    double valuesWidth() {
        return values.values().stream().mapToDouble(v -> v.prefWidth(-1)).max().orElse(0);
    }

    /**
     * @param left where the plot begins
     */
    void arrange(CourseScale scale, double left) {
        values.forEach((level, label) -> {
            double height = label.prefHeight(-1);
            double width = label.prefWidth(-1);
            double y = scale.y(level.begins()) - height / 2;
            label.resizeRelocate(
                    snapPositionX(valuesWidth() - width), snapPositionY(y), width, height);
        });
        double widest = names.stream().mapToDouble(n -> n.prefWidth(-1)).max().orElse(0);
        int every = scale.namedEvery(widest + BETWEEN);
        for (int i = 0; i < months.size(); i++) {
            Region tick = ticks.get(i);
            double x = scale.x(months.get(i).atDay(1));
            tick.setVisible(x >= 0);
            tick.resizeRelocate(Math.floor(left + x), scale.height(), 1, TICK);
            // Counted from the last whole month, since the latest are those that matter.
            boolean named = Math.floorMod(months.size() - 2 - i, every) == 0;
            place(names.get(i), scale, months.get(i), left, named);
        }
    }

    private static void place(
            Label name, CourseScale scale, YearMonth month, double left, boolean named) {
        double width = name.prefWidth(-1);
        double x = scale.nameLeft(month, width);
        name.setVisible(named && x >= 0 && x + width <= scale.width() + BETWEEN);
        name.resizeRelocate(Math.rint(left + x), scale.height() + TICK, width, name.prefHeight(-1));
    }

    void show(CourseLine line) {
        months.clear();
        if (line.points().size() > 1) {
            YearMonth last = YearMonth.from(line.points().getLast().on());
            for (YearMonth month = YearMonth.from(line.points().getFirst().on());
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        name();
    }

    private void name() {
        names.clear();
        ticks.clear();
        for (YearMonth month : months) {
            Label name = new Label(dates.shortMonth(month.getMonth()));
            name.getStyleClass().add("month");
            names.add(name);
            Region tick = new Region();
            tick.getStyleClass().add("tick");
            ticks.add(tick);
        }
        getChildren().setAll(values.values());
        getChildren().addAll(ticks);
        getChildren().addAll(names);
    }

    @Override
    protected void layoutChildren() {
        // The chart arranges them, since only it knows where the plot is.
    }
}
