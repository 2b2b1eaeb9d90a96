package app.evenkeel.benchmark;

import app.evenkeel.Main;
import app.evenkeel.desktop.instrument.SmallGauge;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The program itself, watched from within until its first screen is filled. */
public final class FilledWindow {
    private FilledWindow() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(FilledWindow::watch);
        Main.main(args);
    }

    private static void watch() {
        while (true) {
            try {
                Thread.sleep(5);
                Platform.runLater(FilledWindow::look);
                return;
            } catch (IllegalStateException e) {
                // JavaFX has not begun.
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void look() {
        Seen.whenDrawn(() -> scene() != null, () -> Seen.say("shown"));
        Seen.whenDrawn(() -> any(".client-cell .client-name"), () -> Seen.say("names"));
        Seen.whenDrawn(
                () -> (any(".today .card") || any(".today .empty-state")) && judged(),
                Seen::filled);
    }

    private static Scene scene() {
        return Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene();
    }

    private static boolean any(String selector) {
        return scene() != null && scene().getRoot().lookup(selector) != null;
    }

    private static boolean judged() {
        for (Node gauge : scene().getRoot().lookupAll(".client-cell .small-gauge")) {
            if (gauge instanceof SmallGauge shown && shown.readingProperty().get() != null) {
                return true;
            }
        }
        return false;
    }
}
