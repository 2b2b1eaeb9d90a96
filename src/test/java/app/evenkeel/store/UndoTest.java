package app.evenkeel.store;

import static app.evenkeel.store.Sample.ACME;
import static app.evenkeel.store.Sample.BOX;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.history.Histories;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/** What can be taken back, and what was changed meanwhile and so is left alone. */
class UndoTest {
    private static final Entry RANG = Sample.note("n1", "2026-02-03T10:00:00+02:00", "Rang");
    private static final Entry WROTE = Sample.note("n1", "2026-02-03T10:00:00+02:00", "Wrote");
    private static final Invoice FIRST = Sample.invoice("i1", "1");
    private static final Invoice RENUMBERED = Sample.invoice("i1", "2");

    @TempDir Path folder;
    private JournalFile file;

    @BeforeEach
    void open() {
        file = JournalFile.open(folder.resolve("journal.db"), Journals.CLOCK);
        file.write(Change.put(ACME), Change.put(BOX));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private long write(Change... changes) {
        return file.write(changes).orElseThrow();
    }

    @Test
    void aWriteSaysTheNumberOfItsChange() {
        assertThat(file.write(Change.put("acme", RANG))).contains(2L);
        assertThat(file.write(Change.put("acme", RANG))).isEmpty();
        assertThat(file.write()).isEmpty();
        assertThat(file.write(Change.put("acme", WROTE))).isEqualTo(file.newestChange());
    }

    @Test
    void undoingTheUndoDoesItAgain() {
        write(Change.put("acme", RANG));
        long change = write(Change.put("acme", WROTE));

        long undone = file.undo(change).orElseThrow();
        assertThat(file.entry("n1")).contains(RANG);
        assertThat(file.search("rang", 9)).hasSize(1);
        assertThat(undone).isEqualTo(change + 1);

        file.undo(undone);
        assertThat(file.entry("n1")).contains(WROTE);
        assertThat(file.history(FactKind.ENTRY, "n1")).hasSize(4);
        assertThat(Histories.breaches(file)).isEmpty();
    }

    @Test
    void aChangeIsNotTakenBackTwice() {
        long change = write(Change.put("acme", RANG));
        file.undo(change);

        assertChangedSince(FactKind.ENTRY, "n1", () -> file.undo(change));
    }

    @Test
    void whatWasChangedSinceIsLeftAsItIs() {
        long change = write(Change.put("acme", FIRST), Change.put("acme", RANG));
        write(Change.put("acme", WROTE));

        assertChangedSince(FactKind.ENTRY, "n1", () -> file.undo(change));
        assertThat(file.invoice("i1")).contains(FIRST);
    }

    @Test
    void whatStandsUnderAnotherClientByNowIsLeftAsItIs() {
        long change = write(Change.put("acme", RANG));
        write(Change.remove(Entry.class, "n1"));
        write(Change.put("box", RANG));

        assertChangedSince(FactKind.ENTRY, "n1", () -> file.undo(change));
    }

    @Test
    void aClientWhoHasGotSomethingSinceStays() {
        write(Change.remove(Client.class, "acme"));
        long change = write(Change.put(ACME));
        write(Change.put("acme", RANG));

        assertChangedSince(FactKind.ENTRY, "n1", () -> file.undo(change));
    }

    @Test
    void whatOthersNameByNowStays() {
        long change = write(Change.put("acme", FIRST));
        write(Change.put("acme", Sample.entryAbout("n2", "i1")));

        assertRefused("Entry n2 names the invoice i1", () -> file.undo(change));
    }

    @Test
    void aNumberThatWasTakenSinceStaysWhereItIs() {
        write(Change.put("acme", FIRST));
        long change = write(Change.put("acme", RENUMBERED));
        write(Change.put("box", Sample.invoice("i2", "1")));

        assertRefused("already an invoice with the number 1", () -> file.undo(change));
    }

    @Test
    void anUnknownChangeIsRefused() {
        assertRefused("no change 99", () -> file.undo(99));
    }

    @Test
    void whatWasErasedIsNotTakenBack() {
        long added = write(Change.put("acme", RANG), Change.put("acme", FIRST));
        long changed = write(Change.put("acme", WROTE));
        erase("n1", added);

        assertRefused("was erased", () -> file.undo(added));
        assertRefused("was erased", () -> file.undo(changed));
    }

    private void erase(String id, long change) {
        file.session()
                .write(db -> {
                    db.run(
                            """
                            UPDATE history_field SET value = NULL, salt = NULL WHERE seq =
                                (SELECT seq FROM history WHERE id = ? AND change = ?)
                            """,
                            id,
                            change);
                    return db.run(
                            """
                            UPDATE history SET kind = NULL, id = NULL, client = NULL
                            WHERE id = ? AND change = ?
                            """,
                            id,
                            change);
                });
    }

    @Test
    void whatIsAsItWasSeenIsReplaced() {
        write(Change.put("acme", FIRST));

        assertThat(file.write(Change.replace("acme", FIRST, RENUMBERED))).isPresent();
        assertThat(file.invoice("i1")).contains(RENUMBERED);
        assertThat(file.write(Change.replace("acme", RENUMBERED, RENUMBERED))).isEmpty();
    }

    @Test
    void whatIsNotAsItWasSeenIsNotWrittenOver() {
        write(Change.put("acme", RENUMBERED));
        Invoice mine = Sample.invoice("i1", "3");

        assertChangedSince(
                FactKind.INVOICE, "i1", () -> file.write(Change.replace("acme", FIRST, mine)));
        assertChangedSince(
                FactKind.INVOICE,
                "i1",
                () -> file.write(Change.replace("acme", FIRST, mine), Change.put("acme", mine)));
        assertChangedSince(
                FactKind.ENTRY, "n1", () -> file.write(Change.replace("acme", RANG, WROTE)));
        assertChangedSince(
                FactKind.CLIENT,
                "acme",
                () -> file.write(Change.replace(new Client("acme", "X", ACME.language()), ACME)));
    }

    @Test
    void whatIsNotAsItWasSeenIsNotRemoved() {
        write(Change.put("acme", RANG));

        assertChangedSince(FactKind.ENTRY, "n1", () -> file.write(Change.remove("acme", WROTE)));
        assertThat(file.write(Change.remove("acme", RANG))).isPresent();
        assertThat(file.entry("n1")).isEmpty();
    }

    @Test
    void aVersionOfAnotherFactReplacesNothing() {
        assertThatThrownBy(() -> Change.replace("acme", RANG, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Change.replace(ACME, BOX))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertChangedSince(FactKind kind, String id, Runnable work) {
        Journal journal = file.everything();
        Optional<Long> newest = file.newestChange();
        ChangedSince refusal = catchThrowableOfType(ChangedSince.class, work::run);

        assertThat(refusal).hasMessageContaining(kind.id()).hasMessageContaining(id);
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.id()).isEqualTo(id);
        assertThat(file.everything()).isEqualTo(journal);
        assertThat(file.newestChange()).isEqualTo(newest);
    }

    private void assertRefused(String why, Runnable work) {
        Journal journal = file.everything();
        assertThatThrownBy(work::run).isInstanceOf(Refused.class).hasMessageContaining(why);
        assertThat(file.everything()).isEqualTo(journal);
    }
}
