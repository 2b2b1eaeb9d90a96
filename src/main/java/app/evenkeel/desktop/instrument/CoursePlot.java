package app.evenkeel.desktop.instrument;

import app.evenkeel.desktop.instrument.CourseLine.Point;
import app.evenkeel.gauge.Level;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import java.util.ArrayList;
import java.util.List;

/** The bands of the levels, the line of a course over them, and the marks on it. */
final class CoursePlot extends Region {
    private static final int NONE = -1;
    private static final double DOT = 8;

    /** A stroke without length is not drawn; a week between two gaps is to be a dot. */
    private static final double NEXT_TO_NOTHING = 0.1;

    private final List<Region> bands = new ArrayList<>();
    private final Path path = new Path();
    private final Region now = mark("now");
    private final Region hair = mark("hair");
    private final Region read = mark("read");
    private CourseLine line = CourseLine.NONE;
    private int pointed = NONE;

    CoursePlot() {
        getStyleClass().add("plot");
        setMouseTransparent(true);
        for (Level level : Level.values()) {
            Region band = mark("band");
            LevelStyle.show(band, level);
            bands.add(band);
        }
        path.getStyleClass().add("course");
        path.setManaged(false);
        getChildren().addAll(bands);
        getChildren().addAll(hair, path, now, read);
    }

    private static Region mark(String style) {
        Region mark = new Region();
        mark.getStyleClass().add(style);
        mark.setManaged(false);
        return mark;
    }

    void show(CourseLine shown) {
        line = shown;
        if (!shown.points().isEmpty()) {
            style(now, shown.points().getLast());
        }
        requestLayout();
    }

    private static void style(Region mark, Point at) {
        LevelStyle.show(mark, at.known() ? Level.of(at.height()) : null);
    }

    /**
     * Marks a week.
     *
     * @param week its place, or less than 0 for none
     */
    void point(int week) {
        pointed = week;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        CourseScale scale = line.scale(getWidth(), getHeight());
        path.getElements().clear();
        now.setVisible(scale != null && line.points().getLast().known());
        hair.setVisible(scale != null && pointed >= 0);
        read.setVisible(hair.isVisible() && line.points().get(pointed).known());
        if (scale == null) {
            return;
        }
        arrange(scale);
        draw(scale);
    }

    private void arrange(CourseScale scale) {
        Level[] levels = Level.values();
        for (int i = 0; i < levels.length; i++) {
            double top = i + 1 < levels.length ? Math.rint(scale.y(levels[i + 1].begins())) : 0;
            double bottom = Math.rint(scale.y(levels[i].begins()));
            bands.get(i).resizeRelocate(0, top, getWidth(), bottom - top);
        }
        if (now.isVisible()) {
            put(now, line.points().getLast(), scale);
        }
        if (hair.isVisible()) {
            double x = Math.floor(scale.x(line.points().get(pointed).on()));
            hair.resizeRelocate(x, 0, 1, getHeight());
        }
        if (read.isVisible()) {
            put(read, line.points().get(pointed), scale);
        }
    }

    private static void put(Region mark, Point at, CourseScale scale) {
        mark.resizeRelocate(scale.x(at.on()) - DOT / 2, scale.y(at.height()) - DOT / 2, DOT, DOT);
    }

    private void draw(CourseScale scale) {
        boolean drawing = false;
        for (Point point : line.points()) {
            double x = scale.x(point.on());
            double y = scale.y(point.height());
            if (point.known() && !drawing) {
                path.getElements().addAll(new MoveTo(x, y), new LineTo(x + NEXT_TO_NOTHING, y));
            } else if (point.known()) {
                path.getElements().add(new LineTo(x, y));
            }
            drawing = point.known();
        }
    }
}
