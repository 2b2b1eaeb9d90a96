package app.evenkeel.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class DeskTest {
    private static final Client ACME = new Client("acme", "Acme", Language.EN);

    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void whatIsWrittenIsSaidAndCanBeTakenBackAndDoneAgain() {
        add(ACME);
        assertThat(notice().sentence()).isEqualTo("Added");

        action().run();
        assertThat(journal.clients()).isEmpty();
        assertThat(notice().sentence()).isEqualTo("Undone");
        assertThat(desk.canUndoProperty().get()).isFalse();

        action().run();
        assertThat(journal.clients()).containsExactly(ACME);
        assertThat(desk.canUndoProperty().get()).isTrue();
        assertThat(desk.canRedoProperty().get()).isFalse();
    }

    @Test
    void everyStepIsTakenBackNewestFirst() {
        add(ACME);
        add(new Client("beta", "Beta", Language.FI));

        desk.undo();
        assertThat(journal.clients()).containsExactly(ACME);
        desk.undo();
        assertThat(journal.clients()).isEmpty();
        desk.undo();
        assertThat(journal.clients()).isEmpty();
    }

    @Test
    void writingSomethingNewForgetsWhatWasTakenBack() {
        add(ACME);
        desk.undo();
        add(new Client("beta", "Beta", Language.FI));

        assertThat(desk.canRedoProperty().get()).isFalse();
    }

    @Test
    void whatOthersHaveChangedIsNotUndoneOverTheirHeads() {
        add(ACME);
        Client renamed = new Client("acme", "Acme Ltd", Language.EN);
        try (JournalFile other = Desks.journal(folder)) {
            other.write(Change.put(renamed));
        }

        desk.undo();

        assertThat(journal.clients()).containsExactly(renamed);
        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    @Test
    void whatOthersWriteIsNoticed() {
        AtomicInteger seen = new AtomicInteger();
        desk.revisionProperty().subscribe(() -> seen.incrementAndGet());
        desk.look();
        assertThat(seen).hasValue(0);

        try (JournalFile other = Desks.journal(folder)) {
            other.write(Change.put(ACME));
        }
        desk.look();

        assertThat(seen).hasValue(1);
    }

    /** From the command line, while the window is open. */
    private Backup restoreBeneath(Backup good) {
        return new Backups(journal.path(), Desks.CLOCK).restore(good.file()).orElseThrow();
    }

    @Test
    void aBackupRestoredBeneathTheWindowIsNoticedAndNothingBeforeItIsUndone() {
        Backup good = journal.backups().make(Backup.Reason.WANTED);
        add(ACME);
        List<Clientele> known = new ArrayList<>();
        desk.clientele(known::add);
        assertThat(known.getLast().clients()).containsExactly(ACME);

        restoreBeneath(good);
        desk.look();

        assertThat(notice().sentence()).isEqualTo(desk.words().get("desk.replaced"));
        assertThat(desk.canUndoProperty().get()).isFalse();
        assertThat(known.getLast().clients()).isEmpty();
        assertThat(known.getLast().judged()).isEmpty();
        desk.notices().dismiss();
        desk.look();
        assertThat(desk.notices().currentProperty().get()).isNull();
    }

    @Test
    void whoeverUndoesBeforeTheWindowHasNoticedIsToldSoAndLosesNothing() {
        add(ACME);
        add(new Client("beta", "Beta", Language.FI));
        Backup elsewhere = journal.backups().make(Backup.Reason.WANTED);
        desk.undo();
        // In the restored journal the number of this change belongs to another one.
        add(new Client("gamma", "Gamma", Language.LV));
        restoreBeneath(elsewhere);
        try (JournalFile other = Desks.journal(folder)) {
            other.write(Change.put(new Client("delta", "Delta", Language.EN)));
            other.write(Change.put(new Client("epsilon", "Epsilon", Language.EN)));
            other.write(Change.put(new Client("zeta", "Zeta", Language.EN)));
        }
        List<Client> restored = journal.clients();

        desk.undo();

        assertThat(journal.clients()).isEqualTo(restored);
        assertThat(notice().sentence()).isEqualTo(desk.words().get("desk.replaced"));
        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    @Test
    void whatIsWrittenIntoARestoredJournalCanBeUndoneAndNothingBefore() {
        Backup good = journal.backups().make(Backup.Reason.WANTED);
        add(ACME);
        restoreBeneath(good);
        Client beta = new Client("beta", "Beta", Language.FI);

        add(beta);
        assertThat(journal.clients()).containsExactly(beta);
        desk.undo();

        assertThat(journal.clients()).isEmpty();
        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    @Test
    void aJournalThatIsTakenAwayIsNoticedAndSoIsItsComingBack() throws Exception {
        Desk desk = Desks.on(journal);
        Path away = journal.path().resolveSibling("away.db");
        desk.look();
        assertThat(desk.goneProperty().get()).isFalse();

        Files.move(journal.path(), away);
        desk.look();
        assertThat(desk.goneProperty().get()).isTrue();

        Files.move(away, journal.path());
        desk.look();
        assertThat(desk.goneProperty().get()).isFalse();
    }

    @Test
    void aJournalThatWasTakenAwayIsSaidAndNothingIsCalledSaved() throws IOException {
        Files.move(folder.resolve("journal.db"), folder.resolve("elsewhere.db"));
        add(ACME);

        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(notice().sentence()).startsWith("The journal’s file is no longer where it was");
        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    @Test
    void theLanguageIsTheOwners() {
        assertThat(desk.words().get("menu.today")).isEqualTo("Today");

        desk.write("Saved", List.of(Change.put(Owner.unnamed(Language.FI, Desks.RIGA))), () -> {});

        assertThat(desk.words().get("menu.today")).isEqualTo("Tänään");
    }

    @Test
    void refusedWritesAreSaidAndLeaveNothingToUndo() {
        add(ACME);
        desk.notices().dismiss();
        desk.write(
                "Added",
                List.of(
                        Change.put(
                                "nobody", new app.evenkeel.journal.Account("a", "Site", "", null))),
                () -> {
                    throw new AssertionError("nothing follows");
                });

        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        desk.undo();
        assertThat(journal.clients()).isEmpty();
    }

    private void add(Client client) {
        desk.write("Added", List.of(Change.put(client)), () -> {});
    }

    private Notice notice() {
        return desk.notices().currentProperty().get();
    }

    private Runnable action() {
        return notice().action().doing();
    }
}
