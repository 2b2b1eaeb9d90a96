package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.evenkeel.file.Claim;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.Sample;
import app.evenkeel.store.SampleYear;
import app.evenkeel.store.backup.Backup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A user who may read the journal and not write it; needs another user to be, which takes root. */
class ReadOnlyTest {
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir private Path folder;

    /** Tries all there is, and says what came of it. */
    static final class Visitor {
        private Visitor() {}

        /**
         * @param args the journal
         */
        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            try (JournalFile journal = JournalFile.open(file, Journals.CLOCK)) {
                EntryWriter.say("read only: " + journal.readOnly());
                EntryWriter.say("clients: " + journal.clients().size());
                EntryWriter.say("found: " + journal.search("rang", 5).isEmpty());
                EntryWriter.say("findings: " + journal.check().size());
                attempt(() -> journal.write(Change.put(Sample.ACME)));
                attempt(() -> journal.erase("tal-or"));
                attempt(() -> journal.backups().make(Backup.Reason.WANTED));
            }
            Path beside = file.resolveSibling("journal.db-window");
            try (Claim one = Claim.of(beside)) {
                EntryWriter.say("one window: " + one.held());
            }
        }

        private static void attempt(Runnable deed) {
            try {
                deed.run();
                EntryWriter.say("done");
            } catch (JournalRefused e) {
                EntryWriter.say("refused");
            }
        }
    }

    private List<String> visit(Ground ground) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.addAll(ground.java());
        command.set(command.size() - 1, readable(command.getLast()));
        command.add(Visitor.class.getName());
        command.add(ground.journal().toString());
        try (Victim visitor = ground.run(command)) {
            visitor.ends();
            return visitor.lines();
        }
    }

    /** The libraries lie in a folder of the user who runs the tests. */
    private String readable(String classPath) throws IOException {
        List<String> places = new ArrayList<>();
        for (String place : classPath.split(File.pathSeparator, -1)) {
            Path library = Path.of(place);
            if (Files.isRegularFile(library)) {
                library = Files.copy(library, folder.resolve(library.getFileName()));
                permit(library, "rw-r--r--");
            }
            assumeThat(canRead(library)).as("another user can read the classes").isTrue();
            places.add(library.toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private Ground open() throws IOException {
        permit(folder, "rwxr-xr-x");
        Ground ground = new Ground(folder);
        permit(folder.resolve("temporary"), "rwxrwxrwx");
        assumeThat(canRead(folder)).as("another user can be had here").isTrue();
        SampleYear.in(ground.journal()).close();
        permit(ground.journal(), "rw-r--r--");
        for (String name : ground.in("data")) {
            permit(folder.resolve("data").resolve(name), "rw-r--r--");
        }
        return ground;
    }

    private static boolean canRead(Path path) {
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.addAll(List.of("test", "-r", path.toString()));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aJournalInAFolderThatMayOnlyBeReadIsRead() throws Exception {
        Ground ground = open();
        List<String> before = ground.in("data");
        byte[] bytes = Files.readAllBytes(ground.journal());

        assertThat(visit(ground))
                .containsExactly(
                        "read only: true",
                        "clients: 7",
                        "found: false",
                        "findings: 0",
                        "refused",
                        "refused",
                        "refused",
                        "one window: false");

        assertThat(ground.in("data")).isEqualTo(before);
        assertThat(Files.readAllBytes(ground.journal())).isEqualTo(bytes);
        assertThat(ground.in("temporary")).isEmpty();
    }

    @Test
    void aJournalThatMayOnlyBeReadInAnOpenFolderIsReadAndBackedUp() throws Exception {
        Ground ground = open();
        permit(folder.resolve("data"), "rwxrwxrwx");
        byte[] bytes = Files.readAllBytes(ground.journal());

        assertThat(visit(ground))
                .startsWith("read only: true", "clients: 7", "found: false", "findings: 0")
                .containsSubsequence("refused", "refused", "done", "one window: true");

        assertThat(Files.readAllBytes(ground.journal())).isEqualTo(bytes);
    }
}
