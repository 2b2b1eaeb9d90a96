package app.evenkeel.desktop.control;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Where a part of a text area's words is seen: a box for each line, or run of a line. */
record TextBox(double left, double top, double width, double height) {
    double bottom() {
        return top + height;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= left + width && y >= top && y <= bottom();
    }

    /**
     * The boxes of some characters in the coordinates of another node; none before it is laid out.
     */
    static List<TextBox> of(TextArea area, int from, int to, Node in) {
        // The prompt is a text too; that of the content has the words.
        return area.lookupAll(".text").stream()
                .filter(n -> n instanceof Text text && text.getText().equals(area.getText()))
                .findFirst()
                .map(text -> of((Text) text, from, to, in))
                .orElse(List.of());
    }

    private static List<TextBox> of(Text text, int from, int to, Node in) {
        List<TextBox> boxes = new ArrayList<>();
        List<double[]> corners = new ArrayList<>();
        for (PathElement element : text.rangeShape(from, to)) {
            if (element instanceof MoveTo && !corners.isEmpty()) {
                boxes.add(box(text, corners, in));
                corners.clear();
            }
            switch (element) {
                case MoveTo point -> corners.add(new double[] {point.getX(), point.getY()});
                case LineTo point -> corners.add(new double[] {point.getX(), point.getY()});
                case HLineTo point ->
                        corners.add(new double[] {point.getX(), corners.getLast()[1]});
                case VLineTo point ->
                        corners.add(new double[] {corners.getLast()[0], point.getY()});
                default -> {
                    // The others close or curve: no further corner.
                }
            }
        }
        if (!corners.isEmpty()) {
            boxes.add(box(text, corners, in));
        }
        return boxes.stream().filter(b -> b.width() > 0).toList();
    }

    private static TextBox box(Text text, List<double[]> corners, Node in) {
        double left = corners.stream().mapToDouble(c -> c[0]).min().orElse(0);
        double right = corners.stream().mapToDouble(c -> c[0]).max().orElse(0);
        double top = corners.stream().mapToDouble(c -> c[1]).min().orElse(0);
        double bottom = corners.stream().mapToDouble(c -> c[1]).max().orElse(0);
        // From right to left a text undoes the mirroring of what it stands in, its shapes do not.
        BoundingBox beside =
                new BoundingBox(
                        text.getLayoutX() + left,
                        text.getLayoutY() + top,
                        right - left,
                        bottom - top);
        Bounds there = in.sceneToLocal(text.getParent().localToScene(beside));
        return new TextBox(there.getMinX(), there.getMinY(), there.getWidth(), there.getHeight());
    }
}
