package app.evenkeel.benchmark;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a JavaFX window can be: what the program's start is compared with. */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(new Label("Evenkeel"), 1000, 700);
            stage.setScene(scene);
            stage.show();
            Seen.whenDrawn(() -> true, Seen::filled);
        });
    }
}
