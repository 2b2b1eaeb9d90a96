package app.evenkeel.cli;

import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

@Command(
        name = "restore",
        description = {
            "Puts a backup in the journal's place.",
            "What is there now is kept as a backup itself, so nothing is lost."
        })
final class RestoreCommand extends EvenkeelCommand {
    @Parameters(paramLabel = "BACKUP", description = "One that evenkeel backups lists, or a file.")
    private String backup;

    @Mixin private final PassphraseOption passphrase = new PassphraseOption();

    @Override
    public Integer call() {
        Backups backups = evenkeel.backups();
        Optional<Backup> replaced = restored(backups, source(backups));
        evenkeel.door()
                .say(
                        replaced.map(kept ->
                                        "Restored. What was there before is kept as "
                                                + kept.name()
                                                + ".")
                                .orElse("Restored."));
        return 0;
    }

    private Optional<Backup> restored(Backups backups, Path source) {
        if (!Backups.isEncrypted(source)) {
            return backups.restore(source);
        }
        Backups.requireOpenable(source);
        char[] known = passphrase.known(evenkeel.door());
        try {
            return backups.restoreEncrypted(source, known);
        } finally {
            Arrays.fill(known, ' ');
        }
    }

    private Path source(Backups backups) {
        Optional<Path> listed =
                backups.all().stream()
                        .filter(b -> b.name().equals(backup))
                        .findFirst()
                        .map(Backup::file);
        Path named = Path.of(backup);
        if (listed.isEmpty() && !Files.exists(named)) {
            throw new Refused(
                    "There is no backup %s and no such file; evenkeel backups lists those that are there"
                            .formatted(SourceFile.nameOf(named)));
        }
        return listed.orElse(named);
    }
}
