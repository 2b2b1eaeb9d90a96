package app.evenkeel.desktop;

import app.evenkeel.desktop.look.HebrewLines;
import app.evenkeel.desktop.look.Lettering;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.journal.Language;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** A window as high as what it says, from before there is a journal to show. */
record SmallWindow(Stage stage, Language language, Theme theme) {
    private static final double WIDTH = 560;

    /**
     * @return ends with the window
     */
    Subscription dress(Node content) {
        HebrewLines.mend();
        StackPane root = new StackPane(content);
        Scene scene = new Scene(root, WIDTH, -1);
        scene.getStylesheets().addAll(StyleSheets.all());
        if (language == Language.HE) {
            Lettering.load();
            scene.getStylesheets().addAll(StyleSheets.hebrew());
        }
        stage.setScene(scene);
        return theme.dress(root);
    }
}
