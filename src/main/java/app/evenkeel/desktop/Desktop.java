package app.evenkeel.desktop;

import app.evenkeel.desktop.look.HebrewLines;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.look.WindowSettings;
import app.evenkeel.desktop.opening.Opener;
import app.evenkeel.desktop.paper.Dialogs;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.PrintDialog;
import app.evenkeel.desktop.paper.SystemOutside;
import app.evenkeel.desktop.work.BackgroundWork;
import app.evenkeel.document.Pdf;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The program's window.
 *
 * @param clock the time, and the time zone of an owner who has named none
 * @param language the language of an owner who has named none
 * @param settings the file that remembers the window's size and look; null where there is no place
 *     for one
 * @param dialogs what asks for files over the window
 */
public record Desktop(
        Clock clock, Language language, @Nullable Path settings, Function<Stage, Dialogs> dialogs) {
    private static final List<Integer> ICONS = List.of(32, 128);

    /** With the system's own dialogs. */
    public Desktop(Clock clock, Language language, @Nullable Path settings) {
        this(clock, language, settings, Dialogs::of);
    }

    /**
     * Starts JavaFX; to be called once, before all else.
     *
     * @return whether there is a screen
     */
    public boolean begin() {
        try {
            Platform.startup(() -> {});
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /** Brings the window forward that shows a journal already, if there is one. */
    public boolean bringForward(Path journal) {
        return OneWindow.bringForward(journal);
    }

    /**
     * Opens a journal; where that takes so long that its user would wonder, a small window says so.
     *
     * @param screen whether there is one, once that is known
     * @param opener opens it, as long as its user waits
     * @throws app.evenkeel.file.GivenUp if the user closed the small window
     */
    public JournalFile opening(
            CompletionStage<Boolean> screen, Function<Patience, JournalFile> opener) {
        Cover cover = new Cover(language, () -> new Theme(WindowSettings.read(settings).look()));
        screen.thenAccept(there -> {
            if (there) {
                cover.comeSoon(() -> {
                    Stage small = new Stage();
                    entitle(small);
                    return small;
                });
            }
        });
        try {
            return opener.apply(cover);
        } finally {
            cover.opened();
        }
    }

    /**
     * Opens a journal in a window and returns when it is closed; at once where another window shows
     * it already.
     */
    public void open(JournalFile journal) {
        OneWindow one = new OneWindow(journal.path());
        if (one.giveWay()) {
            return;
        }
        open(closed -> {
            Stage stage = new Stage();
            prepare(stage, journal, one, closed);
            // After what has been read meanwhile, so that the window is filled when it is seen.
            return stage::show;
        });
    }

    /**
     * Opens a journal in a window, goes through all of it, and closes it: what the packaging
     * records, so that starting is fast.
     */
    public void tour(JournalFile journal) {
        String client = journal.clients().getFirst().id();
        open(closed -> {
            Stage stage = new Stage();
            Window window = show(stage, journal, closed);
            return () -> new Tour(window.navigation(), client).begin(stage::close);
        });
    }

    /**
     * Says in a small window why a journal cannot be opened, and opens the one that the user comes
     * to in the end; returns when all is closed.
     *
     * @return whether one was opened; not where the user gave up
     */
    public boolean explain(Refused why, Opener opener) {
        AtomicReference<@Nullable JournalFile> opened = new AtomicReference<>();
        open(closed -> {
            Stage small = new Stage();
            return () ->
                    explain(
                            small,
                            why,
                            opener,
                            () -> Unopened.choose(small, language),
                            journal -> {
                                opened.set(journal);
                                show(new Stage(), journal, closed);
                            },
                            closed);
        });
        try (JournalFile journal = opened.get()) {
            return journal != null;
        }
    }

    void explain(
            Stage small,
            Refused why,
            Opener opener,
            Supplier<Optional<Path>> chooser,
            Consumer<JournalFile> opened,
            Runnable gaveUp) {
        entitle(small);
        Theme theme = new Theme(WindowSettings.read(settings).look());
        new Unopened(small, language, clock, theme).show(why, opener, chooser, opened, gaveUp);
    }

    /**
     * @param prepare on the window's thread; what it answers comes after what is waiting there
     */
    private static void open(Function<Runnable, Runnable> prepare) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        Consumer<Runnable> careful =
                step ->
                        Platform.runLater(() -> {
                            try {
                                step.run();
                            } catch (RuntimeException e) {
                                // Nobody would see it, nor a window that they could close.
                                failure.set(e);
                                closed.countDown();
                            }
                        });
        careful.accept(() -> careful.accept(prepare.apply(closed::countDown)));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    Window show(Stage stage, JournalFile journal, Runnable closed) {
        Window window = prepare(stage, journal, new OneWindow(journal.path()), closed);
        stage.show();
        return window;
    }

    private Window prepare(Stage stage, JournalFile journal, OneWindow one, Runnable closed) {
        HebrewLines.mend();
        WindowSettings kept = WindowSettings.read(settings);
        Theme theme = new Theme(kept.look());
        BackgroundWork paper = new BackgroundWork("paper", Platform::runLater);
        PrintDialog none = (_, _) -> {};
        Press press = new Press(paper, new Pdf(), dialogs.apply(stage), none, new SystemOutside());
        Window window =
                new Window(journal, clock, language, theme, press, kept, () -> requestClose(stage));
        entitle(stage);
        stage.setMinWidth(WindowSettings.LEAST_WIDTH);
        stage.setMinHeight(WindowSettings.LEAST_HEIGHT);
        stage.setScene(window.open());
        fit(stage);
        stage.setMaximized(kept.maximized());
        stage.setOnCloseRequest(request -> {
            if (!window.mayClose(() -> requestClose(stage))) {
                request.consume();
            }
        });
        one.listen(stage);
        stage.setOnHidden(_ -> {
            one.close();
            window.close();
            paper.close();
            new WindowSettings(
                            theme.lookProperty().get(),
                            stage.getScene().getWidth(),
                            stage.getScene().getHeight(),
                            stage.isMaximized())
                    .write(settings);
            closed.run();
        });
        return window;
    }

    private static void entitle(Stage stage) {
        stage.setTitle("Evenkeel");
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
    }

    /** A window that was large on another screen is not larger than this one. */
    private static void fit(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = stage.getScene();
        if (scene.getWidth() > screen.getWidth() || scene.getHeight() > screen.getHeight()) {
            stage.setWidth(Math.min(scene.getWidth(), screen.getWidth()));
            stage.setHeight(Math.min(scene.getHeight(), screen.getHeight()));
        }
    }

    /** As if the user had closed it. */
    private static void requestClose(Stage stage) {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private static Image icon(int size) {
        String name = "evenkeel-" + size + ".png";
        return new Image(Objects.requireNonNull(Desktop.class.getResourceAsStream(name), name));
    }
}
