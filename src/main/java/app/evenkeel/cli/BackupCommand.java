package app.evenkeel.cli;

import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Arrays;

@Command(
        name = "backup",
        description = {
            "Makes a backup now, while the journal may be in use, and looks through it.",
            "Without FILE it lies with the others that evenkeel backups lists.",
            "A FILE that ends in .age is encrypted with a passphrase: the program age opens it as well."
        })
final class BackupCommand extends JournalCommand {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to; an existing file is replaced.")
    private @Nullable Path file;

    @Mixin private final PassphraseOption passphrase = new PassphraseOption();

    @Override
    void run(Desk desk) {
        Backups backups = desk.journal().backups();
        if (file == null) {
            desk.door().say(backups.make(Backup.Reason.WANTED).name());
        } else if (file.toString().endsWith(".age")) {
            char[] chosen = passphrase.chosen(desk.door());
            try {
                backups.encryptedTo(file, chosen);
            } finally {
                Arrays.fill(chosen, ' ');
            }
        } else {
            backups.to(file);
        }
    }
}
