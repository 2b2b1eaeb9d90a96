package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.file.GivenUp;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The small window of somebody whose journal cannot be opened. */
class OpeningJourneyTest {
    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final AtomicReference<JournalFile> opened = new AtomicReference<>();
    private final AtomicInteger gaveUp = new AtomicInteger();
    private Stage stage;

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        JournalFile journal = opened.get();
        if (journal != null) {
            journal.close();
        }
    }

    private void explain(Language language, Path journal) throws Exception {
        Refused why = catchThrowableOfType(JournalRefused.class, () -> open(journal));
        stage = FxToolkit.registerPrimaryStage();
        Desktop desktop = new Desktop(Desks.CLOCK, language, folder.resolve("window.properties"));
        robot.interact(() ->
                desktop.explain(
                        stage,
                        why,
                        path -> open(path == null ? journal : path),
                        Optional::empty,
                        opened::set,
                        gaveUp::incrementAndGet));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static JournalFile open(Path file) {
        return JournalFile.open(file, Desks.CLOCK);
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void saysWhyAndOpensTheJournalOnceItCanBe(Language language) throws Exception {
        Words words = new Words(language);
        Path journal = Files.createDirectory(folder.resolve("journal.db"));
        explain(language, journal);
        assertThat(reads(words.get("opening.title"))).isTrue();
        assertThat(reads(words.get("trouble.folder"))).isTrue();
        assertThat(stage.getScene().getRoot().getChildrenUnmodifiable())
                .allMatch(n ->
                        n.getEffectiveNodeOrientation()
                                == (language == Language.HE
                                        ? NodeOrientation.RIGHT_TO_LEFT
                                        : NodeOrientation.LEFT_TO_RIGHT));

        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        OpenWindow.waitUntil("it was tried again", () -> reads(words.get("opening.still")));
        Files.delete(journal);
        robot.clickOn(button(words.get("opening.again")), Motion.DIRECT);

        OpenWindow.waitUntil("the journal is open", () -> opened.get() != null);
        OpenWindow.waitUntil("the small window is gone", () -> !stage.isShowing());
        assertThat(gaveUp).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(names = "EN")
    void escapeGivesUp(Language language) throws Exception {
        explain(language, Files.createDirectory(folder.resolve("journal.db")));

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        OpenWindow.waitUntil("the window is closed", () -> gaveUp.get() == 1);
        assertThat(opened.get()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aJournalThatTakesLongToOpenSaysSoAndCanBeLeft(Language language) throws Exception {
        Words words = new Words(language);
        FxToolkit.registerPrimaryStage();
        robot.interact(() ->
                List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        Desktop desktop = new Desktop(Desks.CLOCK, language, folder.resolve("window.properties"));
        CompletableFuture<Throwable> ended =
                CompletableFuture.supplyAsync(() ->
                        catchThrowable(() ->
                                desktop.opening(
                                        CompletableFuture.completedFuture(true),
                                        patience -> {
                                            OpenWindow.waitUntil(
                                                    "nobody waits", () -> !patience.lasts());
                                            patience.require();
                                            throw new AssertionError("somebody waits");
                                        })));

        OpenWindow.waitUntil(
                "it is said", () -> robot.listWindows().stream().anyMatch(this::waits));
        stage = (Stage) robot.listWindows().stream().filter(this::waits).findFirst().orElseThrow();
        assertThat(reads(words.get("patience.title"))).isTrue();
        assertThat(reads(words.get("patience.why"))).isTrue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertThat(ended.get()).isInstanceOf(GivenUp.class);
        OpenWindow.waitUntil("the small window is gone", () -> !stage.isShowing());
    }

    @ParameterizedTest
    @EnumSource(names = "EN")
    void theSmallWindowStaysUntilTheJournalIsSeen(Language language) throws Exception {
        FxToolkit.registerPrimaryStage();
        robot.interact(() ->
                List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        Desktop desktop = new Desktop(Desks.CLOCK, language, folder.resolve("window.properties"));
        JournalFile journal =
                desktop.opening(
                        CompletableFuture.completedFuture(true),
                        _ -> {
                            OpenWindow.waitUntil(
                                    "it is said",
                                    () -> robot.listWindows().stream().anyMatch(this::waits));
                            return open(folder.resolve("journal.db"));
                        });
        opened.set(journal);
        assertThat(robot.listWindows()).anyMatch(this::waits);

        Stage window = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> desktop.show(window, journal, () -> {}));

        OpenWindow.waitUntil(
                "the small window is gone",
                () -> robot.listWindows().stream().noneMatch(this::waits));
        assertThat(window.isShowing()).isTrue();
        robot.interact(window::close);
    }

    private boolean waits(javafx.stage.Window window) {
        return window.isShowing()
                && !robot.from(window.getScene().getRoot())
                        .lookup(".opening .progress-bar")
                        .queryAll()
                        .isEmpty();
    }

    private boolean reads(String words) {
        return !robot.from(stage.getScene().getRoot())
                .lookup((Node n) -> n instanceof Labeled label && words.equals(label.getText()))
                .queryAll()
                .isEmpty();
    }

    private Node button(String words) {
        return robot.from(stage.getScene().getRoot())
                .lookup((Node n) -> n instanceof Button b && words.equals(b.getText()))
                .query();
    }
}
