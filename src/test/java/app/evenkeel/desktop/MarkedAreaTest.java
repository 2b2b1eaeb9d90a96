package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.control.Completion;
import app.evenkeel.desktop.control.Mark;
import app.evenkeel.desktop.control.MarkedArea;
import app.evenkeel.desktop.control.Suggestions;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** A text with places marked in it, as it is read and typed. */
class MarkedAreaTest {
    private final StringProperty text = new SimpleStringProperty("");
    private final FxRobot robot = new FxRobot();
    private MarkedArea area;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            area = new MarkedArea("Letter", text, 6);
            Scene scene = new Scene(area, 400, 200);
            scene.getStylesheets().addAll(StyleSheets.all());
            stage.setScene(scene);
            stage.show();
            Completion.in(
                    area.area(),
                    typed ->
                            List.of("contact", "client", "date").stream()
                                    .filter(n -> n.startsWith(typed))
                                    .toList(),
                    n -> n,
                    new Suggestions.Look<>(_ -> "", Label::new, n -> n));
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> stage.hide());
    }

    private List<Rectangle> underlines() {
        Set<Node> marks = area.lookupAll(".mark");
        return marks.stream().map(Rectangle.class::cast).toList();
    }

    private void show(String words, Mark... marks) throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            text.set(words);
            area.marksProperty().set(List.of(marks));
        });
        robot.interact(() -> {
            area.applyCss();
            area.getScene().getRoot().layout();
        });
        robot.sleep(100);
    }

    private static Mark advice(int from, int to) {
        return new Mark(from, to, Mark.Kind.ADVICE, "gentler");
    }

    @Test
    void theWordsThatAreMarkedAreUnderlinedWhereTheyStand() throws TimeoutException {
        show("You always pay late.", advice(4, 10), advice(15, 19));

        List<Rectangle> lines = underlines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).getX()).isLessThan(lines.get(1).getX());
        assertThat(lines.get(0).getWidth()).isGreaterThan(20);
        assertThat(lines.get(0).getY()).isEqualTo(lines.get(1).getY());
    }

    @Test
    void inATextFromRightToLeftTheFirstWordIsMarkedOnTheRight() throws TimeoutException {
        FxToolkit.setupFixture(() -> area.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        show("תמיד באיחור", advice(0, 4));

        Rectangle line = underlines().getFirst();
        assertThat(line.localToScene(line.getBoundsInLocal()).getMinX()).isGreaterThan(200);
    }

    @Test
    void aMarkThatTheTextNoLongerReachesIsNotDrawn() throws TimeoutException {
        show("Short", advice(2, 40));

        assertThat(underlines()).isEmpty();
    }

    @Test
    void aMarkOverTwoLinesIsUnderlinedOnBoth() throws TimeoutException {
        String words = "word ".repeat(40);
        show(words, advice(0, words.length()));

        assertThat(underlines().stream().map(Rectangle::getY).distinct().count()).isGreaterThan(1);
    }

    @Test
    void aVariableIsOfferedWhileItIsTypedAndTakenWithEnter() throws TimeoutException {
        show("");
        robot.clickOn(area.area());
        robot.write("Dear {cl");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(text.get()).isEqualTo("Dear {client}");
    }

    @Test
    void escapePutsTheOffersAwayAndEnterIsALineEndAgain() throws TimeoutException {
        show("");
        robot.clickOn(area.area());
        robot.write("{cl");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(text.get()).isEqualTo("{cl\n");
    }
}
