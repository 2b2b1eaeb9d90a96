package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.look.WindowSettings;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.paper.FileSaveDialog;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.work.BackgroundWork;
import app.evenkeel.document.Pdf;
import app.evenkeel.journal.Language;
import app.evenkeel.store.JournalFile;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * The program's window.
 *
 * @param clock the time, and the time zone of an owner who has named none
 * @param language the language of an owner who has named none
 * @param settings the file that remembers the window's size and look; null where there is no place
 *     for one
 */
public record Desktop(Clock clock, Language language, @Nullable Path settings) {
    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

    /**
     * Opens a journal in a window and returns when it is closed.
     *
     * @return whether there was a screen to open it on; if not, nothing was done
     */
    public boolean open(JournalFile journal) {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> show(new Stage(), journal, closed::countDown));
        } catch (UnsupportedOperationException e) {
            return false;
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    void show(Stage stage, JournalFile journal, Runnable closed) {
        WindowSettings kept = WindowSettings.read(settings);
        BackgroundWork work = new BackgroundWork("journal", Platform::runLater);
        BackgroundWork paper = new BackgroundWork("paper", Platform::runLater);
        Press press = new Press(paper, new Pdf(), new FileSaveDialog(stage));
        Desk desk = new Desk(journal, clock, language, work);
        Navigation navigation =
                new Navigation(journal.isEmpty() ? new Place.Welcome() : new Place.Today());
        Theme theme = new Theme(kept.look());
        Window window =
                new Window(
                        desk,
                        navigation,
                        work.busyProperty().or(paper.busyProperty()),
                        theme,
                        press,
                        kept.width(),
                        kept.height(),
                        stage::close);
        stage.setTitle("Evenkeel");
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setMinWidth(WindowSettings.LEAST_WIDTH);
        stage.setMinHeight(WindowSettings.LEAST_HEIGHT);
        stage.setScene(window.open());
        stage.setMaximized(kept.maximized());
        stage.setOnHidden(_ -> {
            window.close();
            work.close();
            paper.close();
            new WindowSettings(
                            theme.lookProperty().get(),
                            stage.getScene().getWidth(),
                            stage.getScene().getHeight(),
                            stage.isMaximized())
                    .write(settings);
            closed.run();
        });
        stage.show();
        press.warmUp(desk.today());
    }

    private static Image icon(int size) {
        String name = "evenkeel-" + size + ".png";
        return new Image(Objects.requireNonNull(Desktop.class.getResourceAsStream(name), name));
    }
}
