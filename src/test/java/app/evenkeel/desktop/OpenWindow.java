package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.instrument.Dial;
import app.evenkeel.desktop.instrument.Reading;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Dialogs;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.BaseRobot;
import org.testfx.service.locator.BoundsLocatorException;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The program's window on the headless screen, and the user's hands and eyes. */
public final class OpenWindow implements AutoCloseable {
    /** The file in the folder that is chosen whenever a picture is asked for. */
    public static final String PICTURE = "picture";

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
                        new Desktop(
                                        clock,
                                        language,
                                        folder.resolve("window.properties"),
                                        _ -> dialogs(folder))
                                .show(stage, journal, () -> {})));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Dialogs dialogs(Path folder) {
        return new Dialogs(
                (_, name, _) -> Optional.of(folder.resolve(name)),
                _ -> Optional.of(folder.resolve(PICTURE)));
    }

    /** With the sample in a folder, and an owner of this language. */
    public static OpenWindow withSample(Path folder, Language language) {
        JournalFile journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, language)));
        return on(journal, language, folder);
    }

    /**
     * @param language of an owner who has named none
     * @param folder where all is saved, under the name that is proposed
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

    /** Turns to a part of the open client's page, by its key. */
    public void turnTo(Section section) {
        int number = List.of(Section.values()).indexOf(section) + 1;
        press(KeyCode.ALT, KeyCode.getKeyCode(String.valueOf(number)));
    }

    public FxRobot robot() {
        return robot;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Clicks on what bears these words, once it is there. */
    public void click(String words) {
        AtomicReference<Point2D> at = new AtomicReference<>();
        waitUntil("\"" + words + "\" is in sight", () -> inSight(find(words), at));
        onWindow(hands -> {
            hands.mouseMove(at.get());
            hands.mousePress(MouseButton.PRIMARY);
            hands.mouseRelease(MouseButton.PRIMARY);
        });
        settle();
    }

    /** What is read in the background moves a page for a moment. */
    private boolean inSight(Node node, AtomicReference<Point2D> at) {
        robot.interact(() -> Scrolled.into(node));
        seeAll();
        try {
            at.set(robot.point(node).query());
            return true;
        } catch (RuntimeException e) {
            if (e.getCause() instanceof BoundsLocatorException) {
                return false;
            }
            throw e;
        }
    }

    private void onWindow(Consumer<Robot> hands) {
        seeAll();
        robot.interact(() -> hands.accept(new Robot()));
    }

    /**
     * Nobody uses what they have not seen: a control hears the keyboard and knows its place only
     * once it has been drawn, and these hands can be faster than that.
     */
    private void seeAll() {
        robot.interact(() ->
                List.copyOf(javafx.stage.Window.getWindows()).stream()
                        .map(window -> window.getScene().getRoot())
                        .forEach(root -> {
                            root.applyCss();
                            root.layout();
                        }));
    }

    /** Chooses from a list that drops down. */
    public void choose(String field, String words) {
        click(field);
        click(words);
    }

    /** Puts the keyboard into the field with this name and types. */
    public void type(String field, String text) {
        Node node = find(field);
        robot.interact(node::requestFocus);
        if (node instanceof TextInputControl typed) {
            robot.interact(typed::selectAll);
        }
        write(text);
    }

    /** Types where the keyboard is. */
    public void type(String text) {
        write(text);
    }

    /** One character after the other; the window is waited for once, not after each. */
    private void write(String text) {
        seeAll();
        Scene focused =
                robot.listWindows().stream()
                        .filter(javafx.stage.Window::isFocused)
                        .findFirst()
                        .orElse(stage)
                        .getScene();
        BaseRobot hands = robot.robotContext().getBaseRobot();
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> hands.typeKeyboard(focused, KeyCode.UNDEFINED, letter));
        settle();
    }

    /** Presses keys together, and lets go of them. */
    public void press(KeyCode... keys) {
        onWindow(hands -> {
            Stream.of(keys).forEach(hands::keyPress);
            Stream.of(keys).forEach(hands::keyRelease);
        });
        WaitForAsyncUtils.waitForFxEvents(2);
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

    /** Waits until something is read out in which all these words are. */
    public void hears(String... words) {
        waitUntil(
                List.of(words) + " is to be heard",
                () ->
                        !visible(
                                        n -> {
                                            String said = n.getAccessibleText();
                                            return said != null
                                                    && Stream.of(words).allMatch(said::contains);
                                        })
                                .isEmpty());
    }

    /** The number on a dial, once there is one. */
    public int value(String dial) {
        waitUntil("there is a number on the dial " + dial, () -> reading(dial).isPresent());
        return reading(dial).orElseThrow().value();
    }

    private Optional<Reading> reading(String dial) {
        return visible(n ->
                        n instanceof Dial d
                                && d.getAccessibleText().startsWith(dial + ":")
                                && d.readingProperty().get() != null)
                .stream()
                .map(n -> ((Dial) n).readingProperty().get())
                .findFirst();
    }

    /** No notice says that something went wrong. */
    public void seesNoTrouble() {
        assertThat(visible(OpenWindow::isTrouble)).isEmpty();
    }

    private static boolean isTrouble(Node node) {
        return node.getStyleClass().contains("notice")
                && node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("trouble"));
    }

    /** Whether a form lies over the window. */
    public boolean formIsOpen() {
        return !visible(OpenWindow::isForm).isEmpty();
    }

    /** Whether the keyboard is in the open form. */
    public boolean keyboardIsInForm() {
        for (Node at = scene().getFocusOwner(); at != null; at = at.getParent()) {
            if (isForm(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForm(Node node) {
        return node.getStyleClass().contains("sheet-pane");
    }

    /** Whether the window runs from right to left. */
    public boolean isOpen() {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, stage::isShowing);
    }

    public boolean rightToLeft() {
        return scene().getRoot().getChildrenUnmodifiable().stream()
                .anyMatch(n -> n.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
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
