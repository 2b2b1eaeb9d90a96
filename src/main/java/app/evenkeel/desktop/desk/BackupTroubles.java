package app.evenkeel.desktop.desk;

import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

/** What went wrong with a copy of the journal, of which the journal itself knows nothing. */
public record BackupTroubles(Words words) {
    public String notice(Exception trouble) {
        return trouble instanceof JournalRefused refused
                        && refused.trouble() instanceof JournalTrouble.OfFile(var what, var file)
                        && what == FileTrouble.UNUSABLE
                ? words.get("backups.unusable") + "\n" + words.isolated(file.toString())
                : new Troubles(words).notice(trouble);
    }
}
