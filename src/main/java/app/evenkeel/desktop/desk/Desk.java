package app.evenkeel.desktop.desk;

import app.evenkeel.desktop.work.Job;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    private final Clock clock;
    private final Work work;
    private final Notices notices = new Notices();
    private final Undoing undoing = new Undoing(this);
    private final ReadOnlyObjectWrapper<Owner> owner;
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private Owner unnamed;
    private boolean named;
    private long othersVersion;

    /**
     * @param clock the time, and the time zone of an owner who has named none
     * @param language the language of an owner who has named none
     * @param work the journal's thread
     */
    public Desk(JournalFile journal, Clock clock, Language language, Work work) {
        this.journal = journal;
        this.clock = clock;
        this.work = work;
        this.unnamed = Owner.unnamed(language, clock.getZone());
        Optional<Owner> known = journal.owner();
        this.named = known.isPresent();
        this.owner = new ReadOnlyObjectWrapper<>(known.orElse(unnamed));
        this.today = new ReadOnlyObjectWrapper<>(day());
        this.othersVersion = journal.othersVersion();
    }

    public ReadOnlyObjectProperty<Owner> ownerProperty() {
        return owner.getReadOnlyProperty();
    }

    /** The owner, or what is known of one who has not said who they are. */
    public Owner owner() {
        return owner.get();
    }

    /** The language to speak with an owner who has not said who they are. */
    public void speak(Language language) {
        unnamed = unnamed.in(language, unnamed.timeZone());
        if (!named) {
            owner.set(unnamed);
        }
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
        return today.getReadOnlyProperty();
    }

    /** The day where the owner lives. */
    public LocalDate today() {
        return today.get();
    }

    /** The time where the owner lives. */
    public OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), zone()).truncatedTo(ChronoUnit.MINUTES);
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
        write(owner(done, change), then, this::tell);
    }

    /**
     * Writes who the owner is, for the first time. There is no way back from it: a journal that
     * nobody keeps is of no use.
     *
     * @param change knows nothing of the window: it is made in the background
     */
    public void begin(String done, UnaryOperator<Owner> change, Runnable then) {
        write(owner(done, change), (_, said) -> notices.done(said), then, this::tell);
    }

    private Function<JournalFile, Deed> owner(String done, UnaryOperator<Owner> change) {
        Owner blank = unnamed;
        return known ->
                new Deed(done, List.of(Change.put(change.apply(known.owner().orElse(blank)))));
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
        write(following, undoing::wrote, then, failed);
    }

    /**
     * @param safe takes the number of the change and what the user reads
     */
    private void write(
            Function<JournalFile, Deed> following,
            BiConsumer<Long, String> safe,
            Runnable then,
            Consumer<? super Exception> failed) {
        work.start(
                () -> journal.writeNumbered(() -> following.apply(journal), Deed::changes),
                written -> {
                    Long change = written.change();
                    // What is said afterwards is in the language that was written, if one was.
                    refresh(() -> {
                        if (change != null) {
                            safe.accept(change, written.found().done());
                        }
                    });
                    then.run();
                },
                failed);
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

    /** Looks whether others have written or a new day has begun, and shows it. */
    public void look() {
        read(
                JournalFile::othersVersion,
                version -> {
                    if (version != othersVersion || !day().equals(today.get())) {
                        othersVersion = version;
                        refresh(() -> {});
                    }
                },
                _ -> {
                    // Asked again soon; whoever wants something of the file will hear of it.
                });
    }

    /** Has everything read anew, and then goes on. */
    void refresh(Runnable then) {
        read(
                JournalFile::owner,
                who -> {
                    named = who.isPresent();
                    owner.set(who.orElse(unnamed));
                    today.set(day());
                    revision.set(revision.get() + 1);
                    then.run();
                });
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), owner().timeZone());
    }

    /** Tells the user what went wrong. */
    public void tell(Exception trouble) {
        notices.trouble(new Troubles(words()).notice(trouble));
    }
}
