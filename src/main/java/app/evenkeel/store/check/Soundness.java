package app.evenkeel.store.check;

import app.evenkeel.file.PrivateFiles;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.history.Breach;
import app.evenkeel.store.history.Breach.Fault;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.history.NewestRecord;
import app.evenkeel.store.sqlite.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a journal that is opened must pass before a word of it is believed. */
public final class Soundness {
    private Soundness() {}

    /**
     * Looks through a journal that is not as it was left, such as after a crash, and at the end of
     * the history in any case, since a log beside the journal may have lost its last pages.
     *
     * @throws JournalRefused if anything is wrong, naming the first thing
     */
    public static void require(Session session) {
        List<Finding> findings = session.sound() ? end(session) : JournalCheck.of(session);
        session.found(findings.isEmpty());
        if (!findings.isEmpty()) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.DAMAGED, session.file()),
                    "The journal %s is damaged, or was changed by another program. %s%s"
                            .formatted(
                                    session.file(),
                                    findings.getFirst().sentence(),
                                    findings.size() == 1
                                            ? ""
                                            : " And %d more.".formatted(findings.size() - 1)));
        }
    }

    /**
     * A journal that was there and is not, or is an empty file now, is not begun anew in silence.
     *
     * @throws JournalRefused if the newest hash of its history is still kept beside it
     */
    public static void refuseVanished(Path path) {
        try {
            Path file = PrivateFiles.target(path.toAbsolutePath());
            if (isNothing(file) && NewestRecord.keptBeside(file).isPresent()) {
                throw new JournalRefused(
                        new JournalTrouble.OfFile(FileTrouble.VANISHED, file),
                        "The journal %s is gone, though there was one here: put it back, restore a backup or, to begin anew, delete %s as well."
                                .formatted(file, NewestRecord.beside(file)));
            }
        } catch (IOException _) {
            // Whoever opens it finds out why, and says so.
        }
    }

    private static boolean isNothing(Path file) throws IOException {
        return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
    }

    private static List<Finding> end(Session session) {
        Optional<NewestRecord> kept;
        try {
            kept = NewestRecord.keptBeside(session.file());
        } catch (Refused _) {
            return List.of(new Finding.NoteUnreadable(NewestRecord.beside(session.file())));
        }
        return kept
                .flatMap(note -> session.read(db -> missing(new HistoryReader(db), note)))
                .map(fault -> new Finding.HistoryBroken(new Breach(kept.get().seq(), fault, "")))
                .stream()
                .map(finding -> (Finding) finding)
                .toList();
    }

    private static Optional<Fault> missing(HistoryReader history, NewestRecord note)
            throws SQLException {
        Optional<String> hash = history.hash(note.seq());
        if (note.seq() == 0 || hash.filter(note.hash()::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(hash.isPresent() ? Fault.NOT_THE_ONE_NOTED : Fault.CUT_OFF);
    }
}
