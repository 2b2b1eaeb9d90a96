package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.Clientele;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.look.WindowSettings;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.JournalFile;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;

/** What is inside the window: the user's journal or, while they look around, the sample. */
final class Window {
    /** The sample and the window's view of it; the view is missing until the sample is filled. */
    private static final class Visit {
        private final SampleJournal sample;
        private @Nullable OpenJournal open;

        Visit(SampleJournal sample) {
            this.sample = sample;
        }

        boolean mayClose(Runnable then) {
            return open == null || open.mayClose(then);
        }

        void close() {
            if (open != null) {
                open.close();
            }
            sample.close();
        }
    }

    private final Clock clock;
    private final Ways ways;
    private final StackPane root = new StackPane();
    private final Scene scene;
    private final OpenJournal own;
    private @Nullable Visit visit;
    private @Nullable PauseTransition rest;
    private Subscription subscription = Subscription.EMPTY;

    /**
     * @param language of an owner who has named none
     * @param kept the size
     * @param quit closes the window
     */
    Window(
            JournalFile journal,
            Clock clock,
            Language language,
            Theme theme,
            Press press,
            WindowSettings kept,
            Runnable quit) {
        this.clock = clock;
        this.ways = new Ways(theme, press, this::lookAround, quit);
        this.scene = new Scene(root, kept.width(), kept.height());
        this.own = new OpenJournal(root, journal, clock, language, ways, null);
        scene.getStylesheets().addAll(StyleSheets.all());
    }

    Scene open() {
        // First, so that the clients are read while the screens are built.
        Subscription clients = own.desk().clientele(this::see);
        subscription = Subscription.combine(clients, ways.theme().dress(root));
        own.enter();
        return scene;
    }

    /** What takes its time comes when nobody waits for the first screen. */
    private void see(Clientele clientele) {
        if (clientele.complete() && rest == null) {
            rest = new PauseTransition(Duration.seconds(1));
            rest.setOnFinished(_ -> {
                ways.press().warmUp(own.desk().today());
                own.keepBackups();
            });
            rest.play();
        }
    }

    /** Where the user is in their own journal. */
    Navigation navigation() {
        return own.navigation();
    }

    private void lookAround() {
        if (visit != null) {
            return;
        }
        Visit begun = new Visit(new SampleJournal(clock));
        visit = begun;
        Owner visitor = own.desk().owner();
        LocalDate today = own.desk().today();
        own.work()
                .start(
                        () -> begun.sample.open(visitor, today),
                        journal -> show(begun, journal),
                        trouble -> {
                            visit = null;
                            begun.close();
                            own.desk().tell(trouble);
                        });
    }

    private void show(Visit begun, JournalFile journal) {
        if (begun != visit) {
            return;
        }
        own.leave();
        OpenJournal sample =
                new OpenJournal(
                        root, journal, clock, own.desk().owner().language(), ways, this::goHome);
        begun.open = sample;
        sample.enter();
    }

    private void goHome() {
        endVisit();
        own.enter();
    }

    private void endVisit() {
        if (visit != null) {
            visit.close();
            visit = null;
        }
    }

    /** Whether nothing that was typed would be lost; if something would, the user is asked. */
    boolean mayClose(Runnable then) {
        return own.mayClose(then) && (visit == null || visit.mayClose(then));
    }

    void close() {
        subscription.unsubscribe();
        if (rest != null) {
            rest.stop();
        }
        own.close();
        endVisit();
    }
}
