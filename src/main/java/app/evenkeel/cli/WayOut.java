package app.evenkeel.cli;

import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Names the last good backup to whoever cannot open their journal.
 *
 * @param named the journal as it was named; null where it was not
 */
record WayOut(Door door, @Nullable Path named) {
    JournalRefused of(JournalRefused refused) {
        if (!(refused.trouble() instanceof JournalTrouble.OfFile(FileTrouble what, Path file))
                || !what.wantsBackup()) {
            return refused;
        }
        String offer = lastGood(file).map(this::offer).orElseGet(() -> noneOf(what));
        return new JournalRefused(
                refused.trouble(), (refused.getMessage() + offer).strip(), causeOf(refused));
    }

    /** The same after all that is wrong has been named. */
    String after(Path file) {
        return "The journal %s is damaged, or was changed by another program.%s"
                .formatted(
                        file,
                        lastGood(file)
                                .map(this::offer)
                                .orElseGet(() -> noneOf(FileTrouble.DAMAGED)));
    }

    private static Throwable causeOf(JournalRefused refused) {
        return refused.getCause() == null ? refused : refused.getCause();
    }

    private Optional<Backup> lastGood(Path file) {
        try {
            return new Backups(file, door.clock()).lastGood();
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private String offer(Backup backup) {
        return " The last good backup is of %s: %s restore %s."
                .formatted(BackupText.moment(door, backup.at()), program(), backup.name());
    }

    private String noneOf(FileTrouble what) {
        return what == FileTrouble.DAMAGED
                ? " There is no backup; %s export FILE.json saves what can be read."
                        .formatted(program())
                : "";
    }

    private String program() {
        return named == null ? "evenkeel" : "evenkeel --journal " + asTyped(named.toString());
    }

    /** So that the command can be copied. */
    private static String asTyped(String file) {
        return file.contains(" ") ? '"' + file + '"' : file;
    }
}
