package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.look.Lettering;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.shell.ShellView;
import app.evenkeel.desktop.shell.ShellViewModel;
import app.evenkeel.desktop.welcome.Beginning;
import app.evenkeel.desktop.wording.InHand;
import app.evenkeel.desktop.work.BackgroundWork;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.FormLetter;
import app.evenkeel.store.JournalFile;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A journal as the window shows it, in its owner's language; built anew when that changes. It can
 * leave the window and come back to where the user was.
 */
final class OpenJournal {
    /** How often the file is asked whether others have written to it. */
    private static final Duration LOOKS = Duration.seconds(2);

    private final Pane room;
    private final Ways ways;
    private final BackgroundWork work = new BackgroundWork("journal", Platform::runLater);
    private final BackgroundWork beside = new BackgroundWork("beside", Platform::runLater);
    private final Desk desk;
    private final DailyBackup backups;
    private final Navigation navigation;
    private final ShellViewModel model;
    private final Beginning beginning = new Beginning();
    private final InHand wording = new InHand();
    private final Timeline looking;
    private @Nullable ShellView shell;
    private @Nullable Language shown;
    private Subscription subscription = Subscription.EMPTY;

    /**
     * @param room where it is shown
     * @param language of an owner who has named none
     * @param home leads from the sample to the user's own journal; null where this is their own
     */
    OpenJournal(
            Pane room,
            JournalFile journal,
            Clock clock,
            Language language,
            Ways ways,
            @Nullable Runnable home) {
        this.room = room;
        this.desk = new Desk(journal, clock, language, work, beside);
        this.backups = new DailyBackup(desk);
        this.navigation =
                new Navigation(
                        journal.isEmpty() ? new Place.Welcome() : new Place.Today(),
                        sheet -> !(journal.readOnly() && sheet.isForNewFact()));
        this.ways = ways.asking(navigation);
        this.model =
                new ShellViewModel(
                        desk,
                        navigation,
                        work.busyProperty().or(ways.press().work().busyProperty()),
                        ways.quit(),
                        home);
        this.looking = new Timeline(new KeyFrame(LOOKS, _ -> desk.look()));
        looking.setCycleCount(Animation.INDEFINITE);
    }

    Desk desk() {
        return desk;
    }

    Navigation navigation() {
        return navigation;
    }

    BackgroundWork work() {
        return work;
    }

    void enter() {
        subscription = desk.ownerProperty().subscribe(owner -> speak(owner.language()));
        looking.play();
    }

    /** Nobody waits for anything now: from here on there is a backup of each day. */
    void keepBackups() {
        backups.begin();
    }

    private void speak(Language language) {
        if (language == shown) {
            return;
        }
        shown = language;
        // Calendars and the like are JavaFX's own, and speak the language of the process.
        Locale.setDefault(Locale.of(language.id()));
        String part = shell == null ? "" : shell.focused();
        closeShell();
        dress(language);
        Screens screens = new Screens(desk, navigation, ways, beginning, wording);
        ShellView speaking = new ShellView(model, screens);
        shell = speaking;
        room.getChildren().setAll(speaking);
        speaking.focus(part);
    }

    private void dress(Language language) {
        ObservableList<String> sheets = room.getScene().getStylesheets();
        sheets.removeAll(StyleSheets.hebrew());
        if (language == Language.HE) {
            // Only here: reading fonts takes time that other languages need not wait for.
            Lettering.load();
            sheets.addAll(StyleSheets.hebrew());
        }
    }

    boolean mayClose(Runnable then) {
        return (shell == null || shell.mayClose(then)) && wordingMayGo(then);
    }

    /** What was typed there and is wrong cannot be saved; the user says what becomes of it. */
    private boolean wordingMayGo(Runnable then) {
        Optional<FormLetter> unfinished = wording.unfinished();
        unfinished.ifPresent(letter -> {
            navigation.go(new Place.Letters());
            String name = desk.words().names().of(letter.kind(), letter.step());
            desk.notices()
                    .show(
                            new Notice(
                                    Notice.Kind.TROUBLE,
                                    desk.words().get("wording.unfinished", Map.of("letter", name)),
                                    new Notice.Action(
                                            desk.words().get("sheet.discard"),
                                            () -> {
                                                wording.forget();
                                                then.run();
                                            })));
        });
        return unfinished.isEmpty();
    }

    /** Leaves the window; {@link #enter} brings it back. */
    void leave() {
        looking.stop();
        subscription.unsubscribe();
        closeShell();
        shown = null;
    }

    private void closeShell() {
        if (shell != null) {
            shell.close();
            shell = null;
        }
    }

    /** Leaves for good; what was to be saved is saved, and a backup under way is finished. */
    void close() {
        leave();
        backups.close();
        beside.close();
        work.close();
    }
}
