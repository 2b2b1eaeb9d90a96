package app.evenkeel.survival;

import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;

import java.nio.file.Path;
import java.time.Clock;

/**
 * A process that writes entries to a journal until it is killed, and prints an acknowledgement
 * after each write. Now and then it searches, or makes a backup.
 */
final class EntryWriter {
    private static final int SEARCH_EVERY = 4;
    private static final int BACKUP_EVERY = 10;

    private EntryWriter() {}

    /**
     * @param args the journal, and the writer's name
     */
    public static void main(String[] args) {
        Plan plan = new Plan(args[1]);
        try (JournalFile journal = JournalFile.open(Path.of(args[0]), Clock.systemUTC())) {
            for (int write = 0; true; write++) {
                journal.write(plan.changes(write));
                say("ok %s %d".formatted(args[1], write));
                if (write % SEARCH_EVERY == SEARCH_EVERY - 1) {
                    journal.search("write", 5);
                }
                if (write % BACKUP_EVERY == BACKUP_EVERY / 2) {
                    Backup backup = journal.backups().make(Backup.Reason.WANTED);
                    say("backup " + backup.name());
                }
            }
        }
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
