package app.evenkeel.store;

import app.evenkeel.file.Patience;
import app.evenkeel.file.PrivateFiles;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;
import app.evenkeel.store.check.Finding;
import app.evenkeel.store.check.JournalCheck;
import app.evenkeel.store.check.Soundness;
import app.evenkeel.store.erasure.Erasing;
import app.evenkeel.store.history.NewestRecord;
import app.evenkeel.store.sqlite.Opening;
import app.evenkeel.store.sqlite.Session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A journal in its file. Every method is one transaction, done whole when it returns; threads take
 * turns. Whatever cannot be done, because of the file or of what it holds, is {@link Refused} with
 * a sentence for the user, and nothing is changed.
 */
public final class JournalFile extends JournalReader implements AutoCloseable {
    private final Writer writer;

    JournalFile(Session session, Clock clock) {
        super(session, clock);
        this.writer = new Writer(session, clock);
    }

    /**
     * Opens the journal at a path, or makes a new one with the folders above it, readable by this
     * user only. A file that may only be read is opened for reading.
     *
     * @param clock tells when changes are written down
     * @throws Refused if the file is something else, newer than the program, damaged, or may not be
     *     used; it is not changed then
     */
    public static JournalFile open(Path path, Clock clock) {
        return open(path, clock, Patience.ENDLESS);
    }

    /**
     * As {@link #open(Path, Clock)}. A journal that was not left as it should be, such as after a
     * crash, is looked through, and a large one takes its time.
     *
     * @throws app.evenkeel.file.GivenUp once nobody waits any more
     */
    public static JournalFile open(Path path, Clock clock, Patience patience) {
        Soundness.refuseVanished(path);
        Session session = Opening.open(path, backupFirst(clock, patience));
        try {
            session.waitedForBy(patience);
            Soundness.require(session);
            session.waitedForBy(Patience.ENDLESS);
            if (!session.readOnly()) {
                finishWhatWasBegun(session, clock);
            }
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
        return new JournalFile(session, clock);
    }

    /** By a process that was ended before it was done. */
    private static void finishWhatWasBegun(Session session, Clock clock) {
        PrivateFiles.clearUnfinished(NewestRecord.beside(session.file()));
        new Erasing(session, clock).finish();
    }

    /**
     * As {@link #open}, and does not ask whether what the file holds is as it was written: for
     * finding out what is wrong, and for saving what can be saved.
     */
    public static JournalFile openAsItIs(Path path, Clock clock) {
        Soundness.refuseVanished(path);
        Opening.BeforeMigration before = backupFirst(clock, Patience.ENDLESS);
        return new JournalFile(Opening.open(path, before), clock);
    }

    private static Opening.BeforeMigration backupFirst(Clock clock, Patience patience) {
        return (file, _) -> new Backups(file, clock, patience).make(Backup.Reason.BEFORE_UPDATE);
    }

    /** What is wrong with the journal, and where; nothing where all is well. */
    public List<Finding> check() {
        return check(Patience.ENDLESS);
    }

    /**
     * As {@link #check()}.
     *
     * @throws app.evenkeel.file.GivenUp once nobody waits any more
     */
    public List<Finding> check(Patience patience) {
        try (Session beside = Opening.beside(session())) {
            beside.waitedForBy(patience);
            return JournalCheck.of(beside);
        }
    }

    public Backups backups() {
        return backups(Patience.ENDLESS);
    }

    /**
     * @param patience of whoever waits for what is done with them
     */
    public Backups backups(Patience patience) {
        return new Backups(path(), clock(), patience);
    }

    /**
     * Erases a client for good, with everything that was ever written about them: their facts,
     * their part of the history, the words by which they are found, and the pages of the file where
     * any of that stood. The history goes on and can still be verified. There is no way back.
     *
     * @param client the id of one who is in the journal, or was
     * @throws Refused if there is no such client, or the file cannot be written; nothing is erased
     *     then
     */
    public void erase(String client) {
        writer.erase(client);
    }

    /** Where it really lies, with links followed. */
    public Path path() {
        return session().file();
    }

    /**
     * Whether the file still lies where it was opened, and no other in its place. Where it does
     * not, what is read is what it held, and nothing more can be written.
     */
    public boolean isThere() {
        return session().isThere();
    }

    public boolean readOnly() {
        return session().readOnly();
    }

    /**
     * Lets go of the file while something else in this process may open it, such as the system's
     * file dialog, which looks into every file that it lists; whoever asks for the journal
     * meanwhile waits.
     *
     * @throws Refused if the file is gone afterwards
     */
    public <T> T letGo(Supplier<T> meanwhile) {
        return session().letGo(meanwhile);
    }

    /** As {@link #write(List)}. */
    public Optional<Long> write(Change... changes) {
        return write(List.of(changes));
    }

    /**
     * Carries out changes, all or none, whatever order they are in. What was changed is added to
     * the history; changes that change nothing leave no trace.
     *
     * @return the number of the change, by which {@link #undo} takes it back; empty where nothing
     *     changed
     * @throws ChangedSince if a fact is not as it was seen; see {@link Change.Replace}
     * @throws Refused if an id stands under another client already, a number of an invoice is
     *     taken, a reference leads nowhere, or the file cannot be written
     */
    public Optional<Long> write(List<Change> changes) {
        return writer.write(changes);
    }

    /**
     * Takes back everything that was written together under a number, as a change of its own:
     * taking that one back does it again.
     *
     * @return the number of the new change
     * @throws ChangedSince if a fact is no longer as the change left it
     * @throws Refused if there is no such change, what it did was erased, or what was written since
     *     builds on it: a reference would lead nowhere, or an invoice's number is taken
     */
    public Optional<Long> undo(long change) {
        return writer.undo(change);
    }

    /**
     * As {@link #undo(long)}, of a change in a history that has come to a certain end before: in
     * another one, such as of a backup that was restored meanwhile, the number means something
     * else.
     *
     * @return the number of the new change; what was found is the number that was taken back
     * @throws Refused also if the history does not go on from there
     */
    public Written<Long> undo(long change, ChainEnd known) {
        return writer.undo(change, known);
    }

    /**
     * Carries out changes that follow from what the journal holds. What they are made of is read
     * here and nobody else writes in between, so that no payment or version is lost.
     *
     * @param reading finds out, from this journal, what is to be written
     * @param changes the changes that it comes to
     * @return what was found out
     */
    public <T> T write(Supplier<T> reading, Function<T, List<Change>> changes) {
        return writeNumbered(reading, changes).found();
    }

    /** As {@link #write(Supplier, Function)}, for taking it back later. */
    public <T> Written<T> writeNumbered(Supplier<T> reading, Function<T, List<Change>> changes) {
        return writer.write(reading, changes);
    }

    @Override
    public void close() {
        session().close();
    }
}
