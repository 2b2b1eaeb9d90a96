package app.evenkeel.desktop.instrument;

import app.evenkeel.gauge.Course;
import app.evenkeel.journal.Dimension;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a value ran over the last year.
 *
 * @param points one a week, oldest first; the last is of the day itself
 */
public record CourseLine(List<Point> points) {
    public static final CourseLine NONE = new CourseLine(List.of());

    /**
     * The value on one day.
     *
     * @param value 0 (calm) to 100; null where there was too little to say
     */
    public record Point(LocalDate on, @Nullable Integer value) {
        boolean known() {
            return value != null;
        }

        /** The value of a point that is known. */
        int height() {
            return value == null ? 0 : value;
        }
    }

    public CourseLine {
        points = List.copyOf(points);
    }

    /**
     * @param dimension null for the overall value
     */
    public static CourseLine of(Course course, @Nullable Dimension dimension) {
        return new CourseLine(
                course.readings().stream()
                        .map(r -> new Point(r.on(), r.enough() ? r.value(dimension) : null))
                        .toList());
    }

    /** The days and values that it spans, in a room; null where there is no span to draw. */
    @Nullable CourseScale scale(double width, double height) {
        return points.size() < 2
                ? null
                : new CourseScale(points.getFirst().on(), points.getLast().on(), width, height);
    }

    List<Point> known() {
        return points.stream().filter(Point::known).toList();
    }

    /** How many weeks there was too little to say. */
    int unknown() {
        return points.size() - known().size();
    }

    /** Where it was highest; of several days the last. */
    Optional<Point> highest() {
        return known().stream()
                .max(Comparator.comparingInt(Point::height).thenComparing(Point::on));
    }
}
