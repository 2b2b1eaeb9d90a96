package app.evenkeel.desktop;

import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.opening.PatienceView;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.Language;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The small window of a journal that takes so long to open that its user would wonder. It goes once
 * there is another window, so that there is always one; closing it gives up.
 */
final class Cover implements Patience {
    private static final Duration WONDERS_AFTER = Duration.ofMillis(700);

    private final Language language;
    private final Supplier<Theme> theme;
    private volatile boolean open;
    private volatile boolean gaveUp;

    Cover(Language language, Supplier<Theme> theme) {
        this.language = language;
        this.theme = theme;
    }

    /**
     * @param stage makes it, on the window's thread
     */
    void comeSoon(Supplier<Stage> stage) {
        // Not on the common pool: what it waits for may have that.
        Thread.ofPlatform()
                .daemon()
                .name("cover")
                .start(() -> {
                    try {
                        Thread.sleep(WONDERS_AFTER);
                    } catch (InterruptedException _) {
                        return;
                    }
                    if (!open) {
                        Platform.runLater(() -> come(stage.get()));
                    }
                });
    }

    private void come(Stage stage) {
        if (open || others(stage)) {
            return;
        }
        Shown shown = PatienceView.of(new Words(language), stage::close);
        Subscription look = new SmallWindow(stage, language, theme.get()).dress(shown.node());
        ListChangeListener<Window> another =
                _ -> {
                    if (others(stage)) {
                        Platform.runLater(stage::close);
                    }
                };
        Window.getWindows().addListener(another);
        stage.setOnHidden(_ -> {
            gaveUp = true;
            Window.getWindows().removeListener(another);
            look.unsubscribe();
        });
        stage.setResizable(false);
        stage.show();
        shown.firstFocus().requestFocus();
    }

    private static boolean others(Stage stage) {
        return Window.getWindows().stream().anyMatch(window -> !window.equals(stage));
    }

    /** The journal is open: what comes now is its window. */
    void opened() {
        open = true;
    }

    @Override
    public boolean lasts() {
        return !gaveUp;
    }
}
