package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Journal;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Kills a process that does one thing to a whole journal, at moments spread over all it takes. */
final class DeedKills {
    private final Deed deed;
    private final Path folder;
    private final Random random;
    private Path pattern = Path.of("");

    /**
     * @param folder of its own
     */
    DeedKills(Deed deed, Path folder, long seed) {
        this.deed = deed;
        this.folder = folder;
        this.random = new Random(seed);
    }

    /**
     * @return how many of them it had not survived: those that were killed before it was done
     */
    int times(int kills) throws IOException, InterruptedException {
        Ground control = new Ground(folder.resolve("control"));
        deed.prepare(control.journal());
        pattern = control.folder().resolve("pattern");
        copy(control.folder().resolve("data"), pattern);
        Journal undone = Deed.read(control.journal());
        int millis;
        try (Victim whole = start(control)) {
            whole.ends();
            String said = whole.lines("done").getFirst();
            millis = Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1));
        }
        Journal done = Deed.read(control.journal());
        int inTheMiddle = 0;
        for (int i = 0; i < kills; i++) {
            Ground ground = new Ground(folder.resolve("kill-" + i));
            copy(pattern, ground.folder().resolve("data"));
            inTheMiddle += killed(ground, random.nextInt(millis + 1)) ? 1 : 0;
            look(ground, undone, done);
        }
        return inTheMiddle;
    }

    private Victim start(Ground ground) throws IOException {
        return ground.start(DeedDoer.class, ground.journal().toString(), deed.name());
    }

    private boolean killed(Ground ground, int afterMillis)
            throws IOException, InterruptedException {
        try (Victim victim = start(ground)) {
            victim.hasBegun();
            Thread.sleep(afterMillis);
            boolean running = victim.kill();
            boolean done = !victim.lines("done").isEmpty();
            assertThat(running || done).as(victim.complaints()).isTrue();
            return !done;
        }
    }

    private void look(Ground ground, Journal undone, Journal done) throws IOException {
        assertThat(ground.in("temporary")).isEmpty();
        for (Backup backup : new Backups(ground.journal(), Journals.CLOCK).all()) {
            assertThat(Backups.look(backup.file())).as(backup.name()).isEmpty();
        }
        try (JournalFile journal = JournalFile.open(ground.journal(), Journals.CLOCK)) {
            assertThat(journal.check()).isEmpty();
            deed.look(journal, undone, done);
        }
        assertThat(ground.in("data"))
                .isSubsetOf(
                        List.of(
                                "journal.db",
                                "journal.db-newest",
                                "journal.db-seal",
                                "journal.db-backups"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
