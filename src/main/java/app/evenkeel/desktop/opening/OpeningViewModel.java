package app.evenkeel.desktop.opening;

import app.evenkeel.desktop.desk.Troubles;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A journal that cannot be opened, and what its user can do about it. */
public final class OpeningViewModel {
    private final Words words;
    private final Work work;
    private final Opener opener;
    private final Supplier<Optional<Path>> chooser;
    private final Consumer<JournalFile> opened;
    private final Runnable quit;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper still = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper confirming = new ReadOnlyBooleanWrapper(false);
    private final LastGood lastGood;
    private @Nullable Path asked;

    /**
     * @param clock tells when backups are made, and in which time zone
     * @param why it cannot be opened
     * @param chooser asks the user for a journal; empty where they thought better of it
     * @param opened takes the journal that could be opened after all
     * @param quit closes the window
     */
    public OpeningViewModel(
            Words words,
            Work work,
            Clock clock,
            Exception why,
            Opener opener,
            Supplier<Optional<Path>> chooser,
            Consumer<JournalFile> opened,
            Runnable quit) {
        this.words = words;
        this.work = work;
        this.opener = opener;
        this.chooser = chooser;
        this.opened = opened;
        this.quit = quit;
        this.lastGood = new LastGood(words, work, clock);
        show(why);
    }

    Words words() {
        return words;
    }

    /** What is wrong and what to do. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Where the journal lies that cannot be opened; empty where there is no place for one. */
    ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** That trying again has changed nothing; empty where it was not tried. */
    ReadOnlyStringProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    /** Whether it is being opened; a journal that others use is waited for some seconds. */
    ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    /** Changes when the window has other words, and needs another height. */
    public Subscription whenShown(Runnable changed) {
        return Subscription.combine(
                sentence.subscribe(changed),
                lastGood.offerProperty().subscribe(changed),
                lastGood.lookingProperty().subscribe(changed),
                confirming.subscribe(changed));
    }

    /** The backup that would help; null where none would, or it is not found yet. */
    ReadOnlyObjectProperty<LastGood.@Nullable Offer> offerProperty() {
        return lastGood.offerProperty();
    }

    /** Whether the user is asked if the backup is to take the journal's place. */
    ReadOnlyBooleanProperty confirmingProperty() {
        return confirming.getReadOnlyProperty();
    }

    void askToRestore() {
        confirming.set(true);
    }

    void keepAsItIs() {
        confirming.set(false);
    }

    /** Puts the backup into the journal's place and opens it. */
    void restore() {
        LastGood.Offer offer = lastGood.offerProperty().get();
        if (offer != null) {
            still.set("");
            confirming.set(false);
            open(asked, offer::restore);
        }
    }

    void tryAgain() {
        still.set("");
        open(asked);
    }

    void choose() {
        chooser.get()
                .ifPresent(path -> {
                    still.set("");
                    file.set(path.toString());
                    open(path);
                });
    }

    void quit() {
        quit.run();
    }

    /** Nobody looks at it any more. */
    void close() {
        lastGood.drop();
    }

    /** Whether a backup that would help is being looked for. */
    ReadOnlyBooleanProperty lookingProperty() {
        return lastGood.lookingProperty();
    }

    private void open(@Nullable Path path) {
        open(path, () -> {});
    }

    private void open(@Nullable Path path, Runnable first) {
        if (trying.get()) {
            return;
        }
        asked = path;
        trying.set(true);
        lastGood.drop();
        String before = sentence.get();
        String beforeOf = file.get();
        work.start(
                () -> {
                    first.run();
                    return opener.open(path);
                },
                opened,
                trouble -> {
                    trying.set(false);
                    show(trouble);
                    if (sentence.get().equals(before) && file.get().equals(beforeOf)) {
                        still.set(words.get("opening.still"));
                    }
                });
    }

    private void show(Exception why) {
        confirming.set(false);
        lastGood.lookFor(why);
        sentence.set(new Troubles(words).sentence(why));
        if (why instanceof JournalRefused refused
                && refused.trouble() instanceof JournalTrouble.OfFile about) {
            file.set(about.file().toString());
        }
    }
}
