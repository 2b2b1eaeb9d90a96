package app.evenkeel.store.backup;

import app.evenkeel.file.Patience;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.age.AgeFile;
import app.evenkeel.store.backup.Backup.Reason;
import app.evenkeel.store.check.Finding;
import app.evenkeel.store.check.JournalCheck;
import app.evenkeel.store.sqlite.OnlineCopy;
import app.evenkeel.store.sqlite.Opening;
import app.evenkeel.store.sqlite.Session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The backups of one journal, in a folder beside it. They are ordinary journals. None counts before
 * it was looked through, whoever writes to the journal meanwhile.
 *
 * @param journal where the journal lies, or should
 * @param patience of whoever waits: once it ends, so does what is being done, with {@link
 *     app.evenkeel.file.GivenUp}, and nothing is left of it
 */
public record Backups(Path journal, Clock clock, Patience patience) {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    public Backups(Path journal, Clock clock) {
        this(journal, clock, Patience.ENDLESS);
    }

    public Path folder() {
        return journal.resolveSibling(journal.getFileName() + "-backups");
    }

    /**
     * All of them, the newest first.
     *
     * @throws Refused if the folder cannot be read
     */
    public List<Backup> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        List<Backup> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                Backup.of(file, Files.size(file)).ifPresent(all::add);
            }
        } catch (IOException e) {
            throw unusable(folder(), "read", e);
        }
        all.sort(Comparator.comparing(Backup::at).thenComparing(Backup::file).reversed());
        return all;
    }

    /** The newest that is whole; what a restored one took the place of does not count. */
    public Optional<Backup> lastGood() {
        return all().stream()
                .filter(b -> b.reason() != Reason.REPLACED)
                .filter(b -> look(b.file(), patience).isEmpty())
                .findFirst();
    }

    /**
     * What is wrong with a copy of a journal.
     *
     * @throws Refused if it is no journal, or newer than the program
     */
    public static List<Finding> look(Path copy) {
        return look(copy, Patience.ENDLESS);
    }

    private static List<Finding> look(Path copy, Patience patience) {
        try (Session still = Opening.still(copy)) {
            still.waitedForBy(patience);
            return JournalCheck.of(still);
        } catch (JournalRefused e) {
            if (e.trouble() instanceof JournalTrouble.OfFile(FileTrouble what, Path _)
                    && (what == FileTrouble.DAMAGED || what == FileTrouble.NOT_A_JOURNAL)) {
                return List.of(new Finding.FileDamaged(String.valueOf(e.getMessage())));
            }
            throw e;
        }
    }

    /** Whether there is none of this day yet; a journal in which nothing is written needs none. */
    public boolean dueOn(LocalDate day, ZoneId zone) {
        return all().stream()
                .filter(b -> b.reason() == Reason.DAILY)
                .noneMatch(b -> !LocalDate.ofInstant(b.at(), zone).isBefore(day));
    }

    /**
     * Makes the backup of the day, and takes away those that are no longer wanted.
     *
     * @param zone in which days begin
     * @throws Refused as {@link #make}; the older ones stay then
     */
    public Backup daily(ZoneId zone) {
        Backup made = make(Reason.DAILY);
        for (Backup old : Rotation.outdated(all(), zone)) {
            try {
                Files.delete(old.file());
            } catch (IOException e) {
                LOG.warn("An old backup could not be removed", e);
            }
        }
        return made;
    }

    /**
     * Copies the journal and looks through the copy.
     *
     * @throws Refused if the journal is damaged, the disk is full, or the folder cannot be written
     *     to; nothing is left behind then
     */
    public Backup make(Reason reason) {
        Staged.clearUnfinished(folder(), clock.instant());
        try (Staged copy = Staged.in(folder())) {
            OnlineCopy.of(journal, copy.file());
            refuseDamaged(copy.file(), journal);
            return keep(copy, reason);
        } catch (IOException e) {
            throw unusable(folder(), "written", e);
        }
    }

    /**
     * As {@link #make}, to a file of any name; one that is there is replaced.
     *
     * @throws Refused also if that is the journal's own
     */
    public void to(Path target) {
        Path file = target.toAbsolutePath();
        try {
            own().refuseAsTarget(file);
            copyTo(file);
        } catch (IOException e) {
            throw unusable(file, "written", e);
        }
    }

    private void copyTo(Path file) throws IOException {
        try (Staged copy = Staged.in(folderOf(file))) {
            OnlineCopy.of(journal, copy.file());
            refuseDamaged(copy.file(), journal);
            copy.moveTo(file);
        }
    }

    /** What no copy may come in the place of. */
    OwnFiles own() {
        return new OwnFiles(journal, folder());
    }

    /**
     * As {@link #to}, encrypted in the <a href="https://age-encryption.org/v1">age format</a>.
     *
     * @param passphrase at least one character, used as typed; whoever gave it wipes it
     */
    public void encryptedTo(Path target, char[] passphrase) {
        try (Staged copy = Staged.in(folder())) {
            own().refuseAsTarget(target);
            OnlineCopy.of(journal, copy.file());
            refuseDamaged(copy.file(), journal);
            AgeFile.encrypt(copy.file(), target, passphrase, patience);
        } catch (IOException e) {
            throw unusable(folder(), "written", e);
        }
    }

    /** Whether a backup needs a passphrase to be restored. */
    public static boolean isEncrypted(Path backup) {
        return AgeFile.isEncrypted(backup);
    }

    /**
     * Decides whether a passphrase is worth asking for.
     *
     * @throws Refused if no passphrase would open the file
     */
    public static void requireOpenable(Path encrypted) {
        AgeFile.requireOpenable(encrypted);
    }

    /**
     * As {@link #restore}, of an encrypted backup.
     *
     * @throws Refused also if the passphrase is another one, or the file is not as it was encrypted
     */
    public Optional<Backup> restoreEncrypted(Path encrypted, char[] passphrase) {
        try (Staged plain = Staged.in(folder())) {
            AgeFile.decrypt(encrypted, plain.file(), passphrase, patience);
            return new Restoring(this).restore(plain.file(), encrypted);
        } catch (IOException e) {
            throw unusable(folder(), "written", e);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    /** Gives a copy its name among the backups. */
    Backup keep(Staged copy, Reason reason) throws IOException {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path file = folder().resolve(Backup.fileName(at, reason));
        while (Files.exists(file)) {
            at = at.plusSeconds(1);
            file = folder().resolve(Backup.fileName(at, reason));
        }
        copy.moveTo(file);
        return new Backup(file, at, reason, Files.size(file));
    }

    /**
     * @param of what sentences call it
     */
    void refuseDamaged(Path copy, Path of) {
        patience.require();
        List<Finding> findings = look(copy, patience);
        patience.require();
        if (!findings.isEmpty()) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.DAMAGED, of),
                    "%s is damaged, so nothing was done with it. %s"
                            .formatted(of, findings.getFirst().sentence()));
        }
    }

    /**
     * Puts a backup, or any other journal, in the place of this one. What it replaces is kept as a
     * backup; whoever has the journal open sees the change. It cannot be stopped any more once the
     * copy was looked through.
     *
     * @return what was replaced; empty where there was no journal
     * @throws Refused if the source is damaged or no journal, or the disk is full; the journal is
     *     as it was then
     */
    public Optional<Backup> restore(Path source) {
        return new Restoring(this).restore(source, source);
    }

    /** Whether any backup knows anything of a client. */
    public boolean everKnew(String client) {
        return new ErasingBackups(this).everKnew(client);
    }

    /**
     * Erases a client from every backup, also from those that restored ones took the place of. A
     * backup of an older form gets the newest one by that.
     *
     * @return from how many; those that know nothing of the client stay as they are
     * @throws Refused if one of them is damaged or cannot be written, naming it, or nobody waits
     *     any more; those before it are done
     */
    public int erase(String client) {
        return new ErasingBackups(this).erase(client);
    }

    static JournalRefused unusable(Path place, String done, IOException e) {
        return new JournalRefused(
                new JournalTrouble.OfFile(FileTrouble.UNUSABLE, place),
                "%s cannot be %s (%s); check the disk and who may use it, then try again."
                        .formatted(place, done, app.evenkeel.file.Trouble.reason(e)),
                e);
    }
}
