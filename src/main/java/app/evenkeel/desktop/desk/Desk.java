package app.evenkeel.desktop.desk;

import app.evenkeel.desktop.work.Job;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.file.GivenUp;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * An open journal as the window works on it. Reads and writes in the background; lives on the
 * window's thread otherwise.
 */
public final class Desk {
    private final JournalFile journal;
    private final Work work;
    private final Work beside;
    private final Present present;
    private final Notices notices = new Notices();
    private final Followed followed;
    private final Undoing undoing;
    private final Writing writing;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Judging judging;
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(false);
    private long othersVersion;

    /**
     * @param still whether it is the journal that it was
     */
    private record Seen(boolean there, long version, boolean still) {}

    /**
     * @param clock the time, and the time zone of an owner who has named none
     * @param language the language of an owner who has named none
     * @param work the journal's thread
     */
    public Desk(JournalFile journal, Clock clock, Language language, Work work) {
        this(journal, clock, language, work, work);
    }

    /**
     * @param beside another thread, for what {@link #beside} is asked for
     */
    public Desk(JournalFile journal, Clock clock, Language language, Work work, Work beside) {
        this.journal = journal;
        this.work = work;
        this.beside = beside;
        this.present = new Present(clock, language, journal.owner().orElse(null));
        this.followed = new Followed(journal);
        this.undoing = new Undoing(this, followed);
        this.writing = new Writing(this, journal, work, undoing, followed);
        this.judging = new Judging(this);
        this.othersVersion = journal.othersVersion();
    }

    public ReadOnlyObjectProperty<Owner> ownerProperty() {
        return present.ownerProperty();
    }

    /** The owner, or what is known of one who has not said who they are. */
    public Owner owner() {
        return present.owner();
    }

    /** The language to speak with an owner who has not said who they are. */
    public void speak(Language language) {
        present.speak(language);
    }

    public ZoneId zone() {
        return owner().timeZone();
    }

    /** Where the journal lies. */
    public Path file() {
        return journal.path();
    }

    public boolean readOnly() {
        return journal.readOnly();
    }

    public Words words() {
        return new Words(owner().language());
    }

    public Notices notices() {
        return notices;
    }

    public ReadOnlyObjectProperty<LocalDate> todayProperty() {
        return present.todayProperty();
    }

    /** The day where the owner lives. */
    public LocalDate today() {
        return present.todayProperty().get();
    }

    /** The time where the owner lives. */
    public OffsetDateTime now() {
        return present.now();
    }

    /** Changes when what is shown must be read anew: something was written, or a new day began. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Reads in the background; trouble is told to the user. */
    public <T> Job read(Function<JournalFile, T> question, Consumer<? super T> answer) {
        return read(question, answer, this::tell);
    }

    /** Reads in the background; trouble is the asker's. */
    public <T> Job read(
            Function<JournalFile, T> question,
            Consumer<? super T> answer,
            Consumer<? super Exception> failed) {
        return work.start(() -> question.apply(journal), answer, failed);
    }

    /**
     * Does in the background what takes long and keeps nobody from the journal, since it has
     * connections of its own: backups and looking through. One after another; what was begun comes
     * to its end, also where the window is closed meanwhile.
     */
    public <T> Job beside(
            Function<JournalFile, T> doing,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        return beside.start(() -> doing.apply(journal), done, failed);
    }

    /**
     * Does something in which files are listed, with the journal out of harm's way; see {@link
     * JournalFile#letGo}.
     */
    public <T> T letGo(Supplier<T> meanwhile) {
        return journal.letGo(meanwhile);
    }

    public Latest latest() {
        return new Latest(this);
    }

    /**
     * How all clients stand, now and whenever more is known of it. What it takes is read once for
     * all who ask, and after a write only what the write was about.
     */
    public Subscription clientele(Consumer<? super Clientele> reader) {
        return judging.subscribe(reader);
    }

    /**
     * Writes in the background, whole or not at all, and says so with a way back. Trouble is told
     * to the user and {@code then} does not happen.
     *
     * @param done what the user reads when it is safe
     * @param then what follows, on the window's thread
     */
    public void write(String done, List<Change> changes, Runnable then) {
        write(done, changes, then, this::tell);
    }

    public void write(
            String done, List<Change> changes, Runnable then, Consumer<? super Exception> failed) {
        write(_ -> new Deed(done, changes), then, failed);
    }

    /**
     * Writes the owner otherwise than they are by then, so that one change of theirs never goes
     * over another.
     *
     * @param change knows nothing of the window: it is made in the background
     */
    public void writeOwner(String done, UnaryOperator<Owner> change, Runnable then) {
        writing.owner(done, change, present.unnamed(), then);
    }

    /**
     * Writes who the owner is, for the first time. There is no way back from it: a journal that
     * nobody keeps is of no use.
     *
     * @param change knows nothing of the window: it is made in the background
     */
    public void begin(String done, UnaryOperator<Owner> change, Runnable then) {
        writing.begin(done, change, present.unnamed(), then);
    }

    /**
     * As {@link #write(String, List, Runnable, Consumer)}, of what follows from the journal as it
     * is at that moment: nobody else writes in between.
     *
     * @param following finds out on the journal's thread what is to be done
     */
    public void write(
            Function<JournalFile, Deed> following,
            Runnable then,
            Consumer<? super Exception> failed) {
        writing.write(following, then, failed);
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return undoing.canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return undoing.canRedoProperty();
    }

    /** Takes back what was last written from this window. */
    public void undo() {
        undoing.undo();
    }

    /** Does again what was last taken back. */
    public void redo() {
        undoing.redo();
    }

    /** Whether the file was taken away, so that what is shown is the last that was known. */
    public ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /**
     * Looks whether the file is still there, whether others have written to it or put another
     * journal in its place, and whether a new day has begun, and shows it.
     */
    public void look() {
        read(
                journal ->
                        new Seen(
                                journal.isThere(),
                                journal.othersVersion(),
                                followed.catchUp(journal)),
                seen -> {
                    gone.set(!seen.there());
                    if (!seen.still()) {
                        othersVersion = seen.version();
                        startOver(() -> notices.trouble(words().get("desk.replaced")));
                    } else if (seen.version() != othersVersion || present.newDay()) {
                        othersVersion = seen.version();
                        refresh(() -> {});
                    }
                },
                _ -> {
                    // Asked again soon; whoever wants something of the file will hear of it.
                });
    }

    /**
     * What the journal holds is another than what was written from here, as after a backup was
     * restored: nothing of it is known any more, and nothing done before can be undone.
     *
     * @param then what follows once it is shown
     */
    public void startOver(Runnable then) {
        undoing.forget();
        judging.forget();
        read(
                followed::catchUp,
                _ -> {
                    // That it is another one is known.
                });
        refresh(then);
    }

    /** Has everything read anew, and then goes on. */
    void refresh(Runnable then) {
        read(
                JournalFile::owner,
                who -> {
                    present.show(who.orElse(null));
                    revision.set(revision.get() + 1);
                    then.run();
                });
    }

    /**
     * Tells the user what went wrong with a copy of the journal or, calmly, that it was stopped.
     */
    public void tellOfCopy(Exception trouble) {
        if (trouble instanceof GivenUp) {
            notices.done(words().get("desk.stopped"));
        } else {
            notices.trouble(new BackupTroubles(words()).notice(trouble));
        }
    }

    /** Tells the user what went wrong. */
    public void tell(Exception trouble) {
        notices.trouble(new Troubles(words()).notice(trouble));
    }
}
