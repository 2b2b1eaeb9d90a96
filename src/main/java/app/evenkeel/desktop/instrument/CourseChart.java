package app.evenkeel.desktop.instrument;

import app.evenkeel.journal.Language;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * How a gauge ran over the last year: a line over the faint bands of the levels, broken where there
 * was too little to say, with a mark on the day itself. Time runs left to right in every language.
 * The mouse, and the arrow keys, read what it says of a week.
 */
public final class CourseChart extends Region {
    private static final int NONE = -1;
    private static final double HEAD = 24;
    private static final double FOOT = 20;
    private static final double GAP = 8;

    private final ObjectProperty<CourseLine> course =
            new SimpleObjectProperty<>(this, "course", CourseLine.NONE);
    private final Language language;
    private final CourseWords words;
    private final Label title = label("title");
    private final Label said = label("said");
    private final CourseAxis axis;
    private final CoursePlot plot = new CoursePlot();
    private int read = NONE;

    public CourseChart(Language language) {
        this.language = language;
        this.words = new CourseWords(language);
        this.axis = new CourseAxis(language);
        getStyleClass().add("course-chart");
        setMinSize(200, 120);
        setPrefSize(400, 160);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        title.setText(words.title());
        Written.as(language, title);
        Written.as(language, said);
        getChildren().addAll(title, said, axis, plot);
        course.subscribe(this::show);
        setOnMouseMoved(mouse -> read(nearest(mouse.getX())));
        setOnMouseExited(_ -> read(NONE));
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(is -> read(is ? read : NONE));
    }

    public ObjectProperty<CourseLine> courseProperty() {
        return course;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        return label;
    }

    private void show(CourseLine line) {
        plot.show(line);
        axis.show(line);
        read(NONE);
        requestLayout();
    }

    private int nearest(double x) {
        CourseScale scale = course.get().scale(plot.getWidth(), plot.getHeight());
        return scale == null
                ? NONE
                : scale.nearest(x - plot.getLayoutX(), course.get().points().size());
    }

    private void pressed(KeyEvent key) {
        int last = course.get().points().size() - 1;
        int here = read == NONE ? last + 1 : read;
        int to =
                switch (key.getCode()) {
                    case LEFT -> Math.max(0, here - 1);
                    case RIGHT -> Math.min(last, here + 1);
                    case HOME -> 0;
                    case END -> last;
                    default -> NONE;
                };
        if (to != NONE && last > 0) {
            key.consume();
            read(to);
        }
    }

    /** Says what a week was; with none, what the year was. */
    private void read(int week) {
        read = week;
        plot.point(week);
        CourseLine line = course.get();
        String sentence = week == NONE ? "" : words.of(line.points().get(week));
        said.setText(sentence);
        setAccessibleText(week == NONE ? words.of(line) : sentence);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean mirrored = language.rightToLeft();
        double titleWidth = title.prefWidth(-1);
        double saidWidth = Math.min(said.prefWidth(-1), getWidth() - titleWidth - GAP);
        put(title, mirrored ? getWidth() - titleWidth : 0, titleWidth);
        put(said, mirrored ? 0 : getWidth() - saidWidth, saidWidth);
        double left = Math.ceil(axis.valuesWidth()) + GAP;
        double width = getWidth() - left - GAP;
        double height = getHeight() - HEAD - FOOT;
        plot.resizeRelocate(left, HEAD, width, height);
        axis.resizeRelocate(0, HEAD, getWidth(), height + FOOT);
        CourseScale scale = course.get().scale(width, height);
        if (scale != null) {
            axis.arrange(scale, left);
        }
    }

    private void put(Label label, double x, double width) {
        label.resizeRelocate(snapPositionX(x), 0, width, label.prefHeight(-1));
    }
}
