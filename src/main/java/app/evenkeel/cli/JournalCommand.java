package app.evenkeel.cli;

import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backups;

import java.util.Optional;

/** A command that works on the journal. */
abstract class JournalCommand extends EvenkeelCommand {
    @Override
    public final Integer call() {
        Door door = evenkeel.door();
        try (JournalFile journal = open(evenkeel)) {
            Optional<Long> before = journal.newestChange();
            Desk desk = Desk.at(door, journal);
            run(desk);
            if (!journal.newestChange().equals(before)) {
                backUp(desk);
            }
        }
        return 0;
    }

    /** Once a day; what was asked for is done already, so trouble is only noted. */
    private static void backUp(Desk desk) {
        Backups backups = desk.journal().backups();
        try {
            if (backups.dueOn(desk.today(), desk.zone())) {
                backups.daily(desk.zone());
            }
        } catch (Refused refused) {
            desk.door().note("There is no backup of today yet: " + refused.getMessage());
        }
    }

    JournalFile open(Evenkeel evenkeel) {
        return evenkeel.open();
    }

    abstract void run(Desk desk);
}
