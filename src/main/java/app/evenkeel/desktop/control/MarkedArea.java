package app.evenkeel.desktop.control;

import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.journal.Language;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Several lines of text in which places are underlined; what is said about one is seen when the
 * mouse rests on it. The underlines lie over the text and follow it.
 */
public final class MarkedArea extends StackPane {
    private static final double THICKNESS = 2;

    private final TextArea area = new TextArea();
    private final Pane over = new Pane();
    private final ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(List.of());
    private final Tooltip said = new Tooltip();
    private final Runnable follow = this::draw;
    private List<Underline> drawn = List.of();
    private Subscription direction;

    /** A box of a mark, in the coordinates of the layer above the text. */
    private record Underline(Mark mark, TextBox box) {}

    /**
     * @param name what it is, for those who do not see it
     * @param rows as many as are seen at once
     */
    public MarkedArea(String name, StringProperty text, int rows) {
        getStyleClass().add("marked-area");
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setAccessibleText(name);
        area.textProperty().bindBidirectional(text);
        direction = OwnDirection.of(area);
        Tabbing.leaves(area);
        over.setMouseTransparent(true);
        over.setManaged(false);
        getChildren().addAll(area, over);
        area.addEventFilter(MouseEvent.MOUSE_MOVED, this::tell);
        area.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> said.hide());
        said.setWrapText(true);
        said.setMaxWidth(360);
        marks.subscribe(_ -> {
            said.hide();
            requestLayout();
        });
        sceneProperty().subscribe(this::move);
    }

    /** The control itself, for the keyboard. */
    public TextArea area() {
        return area;
    }

    /** Runs as its language does, and not as its first letter. */
    public void run(Language language) {
        direction.unsubscribe();
        direction = OwnDirection.letters(area);
        area.setNodeOrientation(
                language.rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** What is underlined. Places that the text no longer has are left out. */
    public ObjectProperty<List<Mark>> marksProperty() {
        return marks;
    }

    /** Puts the keyboard where a mark is, with its words selected. */
    public void lookAt(Mark mark) {
        area.requestFocus();
        area.selectRange(mark.from(), mark.to());
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(follow);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(follow);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        over.resizeRelocate(
                area.getLayoutX(), area.getLayoutY(), area.getWidth(), area.getHeight());
        over.setClip(new Rectangle(area.getWidth(), area.getHeight()));
    }

    /** After each layout, since text and scrolling are only then where they will be seen. */
    private void draw() {
        List<Underline> underlines = marks.get().stream().flatMap(this::underlines).toList();
        if (!underlines.equals(drawn)) {
            drawn = underlines;
            over.getChildren().setAll(drawn.stream().map(MarkedArea::line).toList());
        }
    }

    private Stream<Underline> underlines(Mark mark) {
        return mark.to() > area.getLength()
                ? Stream.of()
                : TextBox.of(area, mark.from(), mark.to(), over).stream()
                        .map(box -> new Underline(mark, box));
    }

    private static Rectangle line(Underline underline) {
        TextBox box = underline.box();
        Rectangle line =
                new Rectangle(box.left(), box.bottom() - THICKNESS, box.width(), THICKNESS);
        line.getStyleClass()
                .addAll(
                        "mark",
                        switch (underline.mark().kind()) {
                            case ADVICE -> "mark-advice";
                            case ERROR -> "mark-error";
                        });
        return line;
    }

    private void tell(MouseEvent mouse) {
        var place = over.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
        String words =
                drawn.stream()
                        .filter(u -> u.box().holds(place.getX(), place.getY()))
                        .map(u -> u.mark().words())
                        .findFirst()
                        .orElse("");
        if (words.isEmpty()) {
            said.hide();
        } else if (!said.isShowing() || !said.getText().equals(words)) {
            said.setText(words);
            said.show(area, mouse.getScreenX() + 8, mouse.getScreenY() + 16);
        }
    }
}
