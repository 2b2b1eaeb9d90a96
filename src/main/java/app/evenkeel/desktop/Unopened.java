package app.evenkeel.desktop;

import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.opening.Opener;
import app.evenkeel.desktop.opening.OpeningView;
import app.evenkeel.desktop.opening.OpeningViewModel;
import app.evenkeel.desktop.work.BackgroundWork;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Subscription;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The small window of a journal that cannot be opened. */
final class Unopened {
    private final Stage stage;
    private final Language language;
    private final Clock clock;
    private final Theme theme;
    private final BackgroundWork work = new BackgroundWork("opening", Platform::runLater);

    /**
     * @param clock tells when backups were made, in this computer's time zone
     */
    Unopened(Stage stage, Language language, Clock clock, Theme theme) {
        this.stage = stage;
        this.language = language;
        this.clock = clock;
        this.theme = theme;
    }

    /**
     * @param chooser asks the user for a journal
     * @param opened shows the journal that could be opened after all; the small window then goes
     * @param gaveUp what follows where the user closes it instead
     */
    void show(
            Refused why,
            Opener opener,
            Supplier<Optional<Path>> chooser,
            Consumer<JournalFile> opened,
            Runnable gaveUp) {
        OpeningViewModel model =
                new OpeningViewModel(
                        new Words(language),
                        work,
                        clock,
                        why,
                        opener,
                        chooser,
                        journal -> {
                            stage.setOnHidden(null);
                            // In this order there is always a window, so that JavaFX goes on.
                            opened.accept(journal);
                            stage.close();
                            work.close();
                        },
                        stage::close);
        Shown shown = OpeningView.of(model);
        Subscription look = new SmallWindow(stage, language, theme).dress(shown.node());
        // Another sentence may be longer, and a backup is found later.
        Subscription fit = model.whenShown(() -> Platform.runLater(stage::sizeToScene));
        stage.setOnHidden(_ -> {
            look.unsubscribe();
            fit.unsubscribe();
            shown.close().run();
            work.close();
            gaveUp.run();
        });
        stage.show();
        shown.firstFocus().requestFocus();
    }

    /** Asks by the system's own dialog. */
    static Optional<Path> choose(Stage stage, Language language) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(new Words(language).get("opening.choose-title"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
