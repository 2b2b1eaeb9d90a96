package app.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.exchange.evidence.Disclosure;
import app.evenkeel.exchange.evidence.EvidenceFile;
import app.evenkeel.file.GivenUp;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.store.backup.Backup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What takes long ends when its user has had enough, and leaves nothing behind. */
class PatienceTest {
    private static final Patience NONE = () -> false;
    private static final Client ACME = new Client("acme", "Acme Oy", Language.FI);

    @TempDir private Path folder;
    private JournalFile journal;

    @BeforeEach
    void open() {
        journal = JournalFile.open(folder.resolve("journal.db"), Journals.CLOCK);
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(ACME));
        for (int i = 0; i < 400; i++) {
            changes.add(Change.put(new Client("c" + i, "Client " + i, Language.EN)));
        }
        journal.write(changes);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    /** Of somebody who waits for so many looks at the clock. */
    private static Patience of(int looks) {
        AtomicInteger left = new AtomicInteger(looks);
        return () -> left.decrementAndGet() >= 0;
    }

    @Test
    void aCheckThatIsStoppedFindsNothingAndTheNextOneIsWhole() {
        for (int looks = 0; looks < 3; looks++) {
            Patience brief = of(looks);
            assertThatThrownBy(() -> journal.check(brief)).isInstanceOf(GivenUp.class);
        }
        assertThat(journal.check(() -> true)).isEmpty();
    }

    @Test
    void aCopyThatIsStoppedIsNotThere() throws IOException {
        Path copy = folder.resolve("copy.db");
        Path encrypted = folder.resolve("copy.age");
        Files.writeString(encrypted, "what was there before");

        assertThatThrownBy(() -> journal.backups(NONE).make(Backup.Reason.WANTED))
                .isInstanceOf(GivenUp.class);
        assertThatThrownBy(() -> journal.backups(NONE).to(copy)).isInstanceOf(GivenUp.class);
        assertThatThrownBy(() -> journal.backups(NONE).encryptedTo(encrypted, "pass".toCharArray()))
                .isInstanceOf(GivenUp.class);

        assertThat(copy).doesNotExist();
        assertThat(Files.readString(encrypted)).isEqualTo("what was there before");
        assertThat(journal.backups().all()).isEmpty();
        assertThat(unfinished(folder)).isEmpty();
        assertThat(unfinished(journal.backups().folder())).isEmpty();
    }

    private static List<Path> unfinished(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().contains(".part")).toList();
        }
    }

    @Test
    void aRestoreThatIsStoppedLeavesTheJournalAsItIs() throws IOException {
        Backup backup = journal.backups().make(Backup.Reason.WANTED);
        journal.write(Change.remove(Client.class, "acme"));

        assertThatThrownBy(() -> journal.backups(NONE).restore(backup.file()))
                .isInstanceOf(GivenUp.class);

        assertThat(journal.client("acme")).isEmpty();
        assertThat(journal.backups().all()).hasSize(1);
        assertThat(unfinished(journal.backups().folder())).isEmpty();
        assertThat(journal.check()).isEmpty();
    }

    @Test
    void evidenceThatIsStoppedIsNotThere() throws IOException {
        Path zip = folder.resolve("evidence.zip");
        Disclosure disclosure = new Disclosure(ACME, List.of(), true, true);
        for (int looks = 0; looks < 4; looks++) {
            Patience patience = of(looks);
            assertThatThrownBy(() ->
                            EvidenceFile.write(
                                    zip,
                                    journal.chain(),
                                    journal.historyEnd(),
                                    disclosure,
                                    new LinkedHashMap<>(),
                                    java.time.LocalDate.of(2026, 3, 1),
                                    patience))
                    .isInstanceOf(GivenUp.class);
        }
        assertThat(zip).doesNotExist();
        assertThat(unfinished(folder)).isEmpty();
    }

    @Test
    void aJournalThatWasNotLeftAsItShouldBeIsOpenedAsSoonAsSomebodyWaits() throws IOException {
        journal.close();
        Path path = folder.resolve("journal.db");
        Files.delete(folder.resolve("journal.db-seal"));

        assertThatThrownBy(() -> JournalFile.open(path, Journals.CLOCK, NONE))
                .isInstanceOf(GivenUp.class);
        journal = JournalFile.open(path, Journals.CLOCK, () -> true);

        assertThat(journal.clients()).hasSize(401);
        journal.write(Change.remove(Client.class, "acme"));
        assertThat(journal.clients()).hasSize(400);
    }
}
