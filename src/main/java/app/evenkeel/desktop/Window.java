package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.shell.ShellView;
import app.evenkeel.desktop.shell.ShellViewModel;
import app.evenkeel.journal.Language;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What is inside the window, in the owner's language; made anew when that changes. */
final class Window {
    /** How often the file is asked whether others have written to it. */
    private static final Duration LOOKS = Duration.seconds(2);

    private final Desk desk;
    private final Navigation navigation;
    private final ShellViewModel model;
    private final Theme theme;
    private final Press press;
    private final StackPane root = new StackPane();
    private final Scene scene;
    private final Timeline looking;
    private @Nullable ShellView shell;
    private @Nullable Language shown;
    private Subscription subscription = Subscription.EMPTY;

    Window(
            Desk desk,
            Navigation navigation,
            ObservableBooleanValue busy,
            Theme theme,
            Press press,
            double width,
            double height,
            Runnable quit) {
        this.desk = desk;
        this.navigation = navigation;
        this.theme = theme;
        this.press = press;
        this.model = new ShellViewModel(desk, navigation, busy, quit);
        this.scene = new Scene(root, width, height);
        this.looking = new Timeline(new KeyFrame(LOOKS, _ -> desk.look()));
        looking.setCycleCount(Animation.INDEFINITE);
        scene.getStylesheets().addAll(StyleSheets.all());
    }

    Scene open() {
        subscription =
                Subscription.combine(
                        theme.dress(root),
                        desk.ownerProperty().subscribe(owner -> speak(owner.language())));
        looking.play();
        return scene;
    }

    private void speak(Language language) {
        if (language == shown) {
            return;
        }
        shown = language;
        // Calendars and the like are JavaFX's own, and speak the language of the process.
        Locale.setDefault(Locale.of(language.id()));
        if (shell != null) {
            shell.close();
        }
        ShellView speaking = new ShellView(model, new Screens(desk, navigation, press));
        shell = speaking;
        root.getChildren().setAll(speaking);
    }

    void close() {
        looking.stop();
        subscription.unsubscribe();
        if (shell != null) {
            shell.close();
        }
    }
}
