package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Language;
import app.evenkeel.store.JournalFile;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The program's window on the headless screen, and the user's hands and eyes. */
public final class OpenWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final JournalFile journal;
    private final Stage stage;
    private final AtomicReference<Window> window = new AtomicReference<>();

    private OpenWindow(JournalFile journal, Language language, Path folder) throws Exception {
        this.journal = journal;
        this.stage = FxToolkit.registerPrimaryStage();
        Clock clock = Desks.CLOCK;
        robot.interact(() ->
                window.set(
                        new Desktop(clock, language, folder.resolve("window.properties"))
                                .show(stage, journal, () -> {})));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /**
     * @param language of an owner who has named none
     */
    public static OpenWindow on(JournalFile journal, Language language, Path folder) {
        try {
            return new OpenWindow(journal, language, folder);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public JournalFile journal() {
        return journal;
    }

    /** Goes to a place without a user's hands. */
    public void go(Place place) {
        robot.interact(() -> window.get().navigation().go(place));
        settle();
    }

    public void open(Sheet sheet) {
        robot.interact(() -> window.get().navigation().open(sheet));
        settle();
    }

    public void closeSheet() {
        robot.interact(() -> window.get().navigation().closeSheet());
        settle();
    }

    public FxRobot robot() {
        return robot;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Clicks on what bears these words, once it is there. */
    public void click(String words) {
        robot.clickOn(find(words));
        settle();
    }

    /** Puts the keyboard into the field with this name and types. */
    public void type(String field, String text) {
        Node node = find(field);
        robot.interact(node::requestFocus);
        if (node instanceof TextInputControl typed) {
            robot.interact(typed::selectAll);
        }
        robot.write(text);
        settle();
    }

    /** Types where the keyboard is. */
    public void type(String text) {
        robot.write(text);
        settle();
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Waits until these words stand somewhere on the window. */
    public void sees(String words) {
        waitUntil(
                "\"" + words + "\" is to be seen",
                () -> !visible(n -> text(n).contains(words)).isEmpty());
    }

    public void seesNot(String words) {
        waitUntil(
                "\"" + words + "\" is gone", () -> visible(n -> text(n).contains(words)).isEmpty());
    }

    /** What a node says to the eye or, where it says nothing, to a screen reader. */
    private static String text(Node node) {
        String shown =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case TextInputControl typed -> typed.getText();
                    default -> "";
                };
        return shown == null ? "" : shown;
    }

    private Node find(String words) {
        waitUntil("\"" + words + "\" can be found", () -> !named(words).isEmpty());
        return named(words).getLast();
    }

    /** What can be used by these words; the last is the one on top. */
    private List<Node> named(String words) {
        List<Node> by = visible(n -> words.equals(n.getAccessibleText()) && !n.isDisabled());
        return by.isEmpty() ? visible(n -> words.equals(text(n))) : by;
    }

    private List<Node> visible(Predicate<Node> wanted) {
        return WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1000L,
                () ->
                        robot.listWindows().stream()
                                .filter(w -> w.isShowing() && w.getScene() != null)
                                .flatMap(w ->
                                        robot
                                                .from(w.getScene().getRoot())
                                                .lookup((Node n) -> wanted.test(n) && seen(n))
                                                .queryAll()
                                                .stream())
                                .toList());
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    public static void waitUntil(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
        assertThat(holds.getAsBoolean()).as(what).isTrue();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        try {
            FxToolkit.cleanupStages();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        } finally {
            journal.close();
        }
    }
}
