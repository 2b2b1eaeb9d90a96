package app.evenkeel.desktop.backups;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.desktop.work.HeldWork;
import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup.Reason;
import app.evenkeel.store.backup.Backups;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class BackupsViewModelTest {
    private static final Words WORDS = new Words(Language.EN);

    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;
    private final Navigation navigation = new Navigation(new Place.Backups());
    private BackupsViewModel model;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        desk = Desks.on(journal);
        model = savingIn(folder);
    }

    private BackupsViewModel savingIn(Path place) {
        return new BackupsViewModel(desk, navigation, Presses.savingIn(place));
    }

    @AfterEach
    void close() {
        model.close();
        journal.close();
    }

    private List<BackupRow> rows() {
        return model.rowsProperty().get();
    }

    private Notice told() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    private void write(String client) {
        desk.write(
                "Written", List.of(Change.put(new Client(client, client, Language.EN))), () -> {});
    }

    private void restore(Reason reason) {
        model.restore(
                rows().stream()
                        .filter(row -> row.backup().reason() == reason)
                        .findFirst()
                        .orElseThrow());
        Sheet asked = Objects.requireNonNull(navigation.sheetProperty().get());
        new RestoreViewModel(desk, navigation, (Sheet.RestoreBackup) asked).restore();
    }

    @Test
    void aBackupIsMadeAndListedWithItsMomentAndWhy() {
        assertThat(rows()).isEmpty();
        assertThat(model.knownProperty().get()).isTrue();

        model.backUp();

        assertThat(rows()).hasSize(1);
        BackupRow row = rows().getFirst();
        assertThat(row.moment()).isEqualTo("1 March 2026, 12:00");
        assertThat(row.reason()).isEqualTo(WORDS.get("backups.wanted"));
        assertThat(row.size()).endsWith(" MB");
        assertThat(told().sentence()).isEqualTo(WORDS.get("backups.made"));
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void aRestoredBackupIsShownAndWhatItReplacedCanBeRestoredTheSameWay() {
        Journal before = journal.everything();
        model.backUp();
        write("later");
        Journal after = journal.everything();

        restore(Reason.WANTED);

        assertThat(journal.everything()).isEqualTo(before);
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(told().sentence()).isEqualTo(WORDS.get("restore.done"));
        assertThat(rows()).hasSize(2);

        restore(Reason.REPLACED);
        assertThat(journal.everything()).isEqualTo(after);
    }

    @Test
    void afterARestoredBackupNothingDoneBeforeIsUndone() {
        model.backUp();
        write("later");
        assertThat(desk.canUndoProperty().get()).isTrue();

        restore(Reason.WANTED);

        assertThat(desk.canUndoProperty().get()).isFalse();
        Journal restored = journal.everything();
        desk.undo();
        assertThat(journal.everything()).isEqualTo(restored);
    }

    @Test
    void clientsAreJudgedAnewAfterARestoredBackup() {
        write("first");
        model.backUp();
        write("second");
        List<List<String>> seen = new ArrayList<>();
        desk.clientele(c -> seen.add(c.clients().stream().map(Client::id).toList()));
        assertThat(seen.getLast()).contains("first", "second");

        restore(Reason.WANTED);

        assertThat(seen.getLast()).contains("first").doesNotContain("second");
    }

    @Test
    void aCopyGoesWhereTheUserWantsIt() {
        Path place = folder.resolve("elsewhere");
        savingIn(place).saveCopy();

        Path copy = place.resolve("journal-2026-03-01.db");
        assertThat(Backups.look(copy)).isEmpty();
        assertThat(told().sentence()).contains("journal-2026-03-01.db");
    }

    @Test
    void theJournalIsNeverCopiedOverItselfNorRestoredFromItself() throws Exception {
        Journal before = journal.everything();
        Files.createSymbolicLink(folder.resolve("journal-2026-03-01.db"), desk.file());
        model.saveCopy();
        assertThat(told().sentence()).isEqualTo(WORDS.get("backups.same-file"));
        desk.notices().dismiss();

        new RestoreViewModel(desk, navigation, new Sheet.RestoreBackup(desk.file(), null, false))
                .restore();

        assertThat(told().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(told().sentence()).isEqualTo(WORDS.get("backups.same-file"));
        assertThat(journal.everything()).isEqualTo(before);
        assertThat(rows()).isEmpty();
    }

    @Test
    void whatIsNoJournalIsNotRestoredAndTheQuestionStays() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "My notes");
        Sheet.RestoreBackup asked = new Sheet.RestoreBackup(notes, null, false);
        navigation.open(asked);
        RestoreViewModel question = new RestoreViewModel(desk, navigation, asked);
        assertThat(question.sentence()).contains("notes.txt");

        question.restore();

        assertThat(told().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(told().sentence()).contains(notes.toString());
        assertThat(question.workingProperty().get()).isFalse();
        assertThat(navigation.sheetProperty().get()).isEqualTo(asked);
    }

    @Test
    void aCopyWithAPassphraseComesBackWithItAlone() {
        Journal before = journal.everything();
        EncryptedCopyViewModel form =
                new EncryptedCopyViewModel(desk, navigation, Presses.savingIn(folder).dialogs());
        form.passphrase.type("four quiet words here");
        form.again.type("four quiet words");
        form.save();
        assertThat(form.again.problemProperty().get()).isEqualTo(WORDS.get("passphrase.different"));
        form.again.type("four quiet words here");
        form.save();
        Path copy = folder.resolve("journal-2026-03-01.age");
        assertThat(Backups.isEncrypted(copy)).isTrue();
        assertThat(told().sentence()).contains("journal-2026-03-01.age");
        write("later");

        RestoreViewModel question =
                new RestoreViewModel(desk, navigation, new Sheet.RestoreBackup(copy, null, true));
        question.restore();
        assertThat(question.passphrase.problemProperty().get())
                .isEqualTo(WORDS.get("passphrase.needed"));
        question.passphrase.type("four other words here");
        question.restore();
        assertThat(question.passphrase.problemProperty().get())
                .isEqualTo(WORDS.get("trouble.encrypted.wrong-passphrase"));
        question.passphrase.type("four quiet words here");
        question.restore();

        assertThat(journal.everything()).isEqualTo(before);
    }

    @Test
    void ofAFileThatIsChosenItIsFoundOutWhetherItTakesAPassphrase() {
        BackupsViewModel choosing =
                new BackupsViewModel(
                        desk, navigation, Presses.choosingJournal(_ -> Optional.of(desk.file())));
        choosing.restoreFile();
        assertThat(told().sentence()).isEqualTo(WORDS.get("backups.same-file"));
        assertThat(navigation.sheetProperty().get()).isNull();
        choosing.close();

        Path copy = folder.resolve("copy.age");
        journal.backups().encryptedTo(copy, "words".toCharArray());
        choosing =
                new BackupsViewModel(
                        desk, navigation, Presses.choosingJournal(_ -> Optional.of(copy)));
        choosing.restoreFile();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.RestoreBackup(copy, null, true));
        choosing.close();
    }

    @Test
    void aCopyAndARestoreThatAreStoppedChangeNothingAndSaySo() {
        HeldWork held = new HeldWork();
        Desk slow = new Desk(journal, Desks.CLOCK, Language.EN, new InlineWork(), held);
        BackupsViewModel page = new BackupsViewModel(slow, navigation, Presses.savingIn(folder));
        page.backUp();
        assertThat(page.workingProperty().get()).isTrue();
        page.stop();
        held.answerAll();
        assertThat(page.workingProperty().get()).isFalse();
        assertThat(journal.backups().all()).isEmpty();
        assertThat(slow.notices().currentProperty().get())
                .isEqualTo(new Notice(Notice.Kind.DONE, WORDS.get("desk.stopped"), null));

        Path file = journal.backups().make(Reason.WANTED).file();
        Sheet.RestoreBackup asked = new Sheet.RestoreBackup(file, null, false);
        navigation.open(asked);
        RestoreViewModel restore = new RestoreViewModel(slow, navigation, asked);
        write("later");
        restore.restore();
        restore.leave();
        held.answerAll();
        assertThat(journal.client("later")).isPresent();
        assertThat(navigation.sheetProperty().get()).isEqualTo(asked);
        restore.leave();
        assertThat(navigation.sheetProperty().get()).isNull();
        page.close();
    }
}
