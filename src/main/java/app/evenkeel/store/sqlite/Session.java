package app.evenkeel.store.sqlite;

import app.evenkeel.file.GivenUp;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.BrokenReference;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The journal's connection, one transaction at a time. Reading sees one state of the file, however
 * many queries it takes; writing happens whole or not at all.
 */
public final class Session implements AutoCloseable {
    /** Something done with the database. */
    public interface Work<T> {
        T in(Db db) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final ReentrantLock lock = new ReentrantLock();
    private Db db;
    private final Path file;
    private final boolean readOnly;
    private final @Nullable Object identity;
    private boolean sound;
    private Patience patience = Patience.ENDLESS;

    /**
     * @param sound whether the file is known to be as it was left
     */
    Session(Db db, Path file, boolean readOnly, boolean sound) {
        this.db = db;
        this.file = file;
        this.readOnly = readOnly;
        this.sound = sound;
        this.identity = identity(file);
    }

    /** Whether the file need not be looked through before it is trusted. */
    public boolean sound() {
        return sound;
    }

    /** It was looked through. */
    public void found(boolean isSound) {
        sound = isSound;
    }

    /** From now on, whatever is asked ends with {@link GivenUp} once nobody waits any more. */
    public void waitedForBy(Patience other) {
        patience = other;
        try {
            db.waitedForBy(other);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /** Of whoever waits for what is asked. */
    public Patience patience() {
        return patience;
    }

    /** What tells a file from another of the same name; null where the system has no such thing. */
    private static @Nullable Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether the file that was opened still lies where it was, and no other in its place. */
    public boolean isThere() {
        return identity == null ? Files.exists(file) : identity.equals(identity(file));
    }

    /** What is written into a file that was taken away is never seen again. */
    private void refuseIfGone() {
        if (!isThere()) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.GONE, file),
                    "The journal %s is no longer where it was: it was moved, deleted or replaced while it was open. Nothing was written; put it back, or close the program and open it again."
                            .formatted(file));
        }
    }

    /**
     * SQLite leaves the log of a lost file where it is, and whatever file has the name would be
     * mixed with it. What it holds belongs into the lost file, wherever that is now.
     */
    private void emptyLog() {
        try {
            db.endStatements();
            db.number("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            LOG.warn("The log of a journal that was taken away could not be emptied", e);
        }
    }

    /**
     * Lets go of the file while something else in this process may open it, and takes it up again;
     * whoever asks for it meanwhile waits. On POSIX systems closing any descriptor of a file drops
     * all locks that the process holds on it (fcntl(2)), and the next program to come would then
     * take the write-ahead log away from under this one.
     */
    public <T> T letGo(Supplier<T> meanwhile) {
        lock.lock();
        try {
            db.close();
            try {
                return meanwhile.get();
            } finally {
                refuseIfGone();
                db = Opening.again(file, readOnly);
            }
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        } finally {
            lock.unlock();
        }
    }

    public Path file() {
        return file;
    }

    public boolean readOnly() {
        return readOnly;
    }

    public <T> T read(Work<T> work) {
        return transaction("BEGIN", work);
    }

    public <T> T write(Work<T> work) {
        if (readOnly) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.READ_ONLY, file),
                    "The journal %s can only be read, so nothing was written; make it writable, or copy it to a place that is."
                            .formatted(file));
        }
        refuseIfGone();
        return transaction(
                "BEGIN IMMEDIATE",
                db -> {
                    // A newer version of the program may have changed the form meanwhile.
                    Schema.refuseNewer(file, Schema.version(db));
                    return work.in(db);
                });
    }

    /**
     * Does something that SQLite does not allow within a transaction.
     *
     * @throws IllegalStateException from within one
     */
    public <T> T maintain(Work<T> work) {
        refuseIfGone();
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                throw new IllegalStateException("within a transaction");
            }
            db.endStatements();
            return work.in(db);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T transaction(String begin, Work<T> work) {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                // Asked from within a transaction: it is part of it.
                return work.in(db);
            }
            db.script(begin);
            T result;
            try {
                result = work.in(db);
                commit();
            } catch (SQLException | RuntimeException | Error e) {
                rollback(e);
                throw e;
            }
            return result;
        } catch (SQLException e) {
            patience.require();
            throw Trouble.with(file, e);
        } finally {
            lock.unlock();
        }
    }

    /** A reference that leads nowhere comes to light here, since references are checked last. */
    private void commit() throws SQLException {
        try {
            db.script("COMMIT");
        } catch (SQLException e) {
            if (Trouble.brokenReference(e)) {
                throw References.firstBroken(db).map(BrokenReference::new).orElseThrow(() -> e);
            }
            throw e;
        }
    }

    private void rollback(Throwable why) {
        try {
            db.script("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, as it does when the disk is full.
            why.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!readOnly && !isThere()) {
                emptyLog();
            }
            db.close();
            if (sound && !readOnly && !Opening.hasLog(file) && isThere()) {
                Seal.put(file);
            }
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        } finally {
            lock.unlock();
        }
    }
}
