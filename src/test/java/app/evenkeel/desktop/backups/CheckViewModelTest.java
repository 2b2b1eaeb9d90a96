package app.evenkeel.desktop.backups;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.backups.CheckViewModel.State;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Outside;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.desktop.work.HeldWork;
import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.check.Finding;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

class CheckViewModelTest {
    @TempDir private Path folder;
    private JournalFile journal;
    private final Navigation navigation = new Navigation(new Place.Backups());
    private final List<String> copied = new ArrayList<>();
    private CheckViewModel model;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        Desk desk = Desks.on(journal);
        Outside outside =
                new Outside() {
                    @Override
                    public void open(URI link) {
                        throw new IllegalStateException("opens nothing");
                    }

                    @Override
                    public void copy(String words) {
                        copied.add(words);
                    }
                };
        model = new CheckViewModel(desk, navigation, outside);
    }

    @AfterEach
    void close() {
        model.close();
        journal.close();
    }

    /** Another program alters what was written. */
    private void meddle() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + journal.path());
                Statement statement = other.createStatement()) {
            statement.execute("UPDATE invoice SET number = number || 'x'");
        }
    }

    @Test
    void aWholeJournalSaysSoAndHandsOutItsNewestHash() {
        assertThat(model.stateProperty().get()).isEqualTo(new State.NotAsked());

        model.look();

        assertThat(model.stateProperty().get()).isEqualTo(new State.Whole(journal.historyEnd()));
        model.copy(journal.historyEnd());
        assertThat(copied).containsExactly(journal.historyEnd().hash());
    }

    @Test
    void whatWasAlteredIsNamedAndTheLastGoodBackupOffered() throws Exception {
        Backup good = journal.backups().make(Backup.Reason.WANTED);
        meddle();

        model.look();

        assertThat(model.stateProperty().get()).isInstanceOf(State.Wrong.class);
        State.Wrong wrong = (State.Wrong) model.stateProperty().get();
        assertThat(wrong.findings()).isNotEmpty();
        assertThat(wrong.findings().getFirst()).startsWith("Invoice i1 · hilla-halla: ");
        model.restoreLastGood(wrong.findings());
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.RestoreBackup(good.file(), good.at()));
    }

    @Test
    void withoutAGoodBackupThereIsNoSuchWayOut() throws Exception {
        meddle();
        model.look();
        State.Wrong wrong = (State.Wrong) model.stateProperty().get();
        assertThat(wrong.wayOut()).isTrue();

        model.restoreLastGood(wrong.findings());

        assertThat(model.stateProperty().get()).isEqualTo(new State.Wrong(wrong.findings(), false));
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void whatIsStoppedSaysSoAndCanBeBegunAgain() {
        HeldWork held = new HeldWork();
        Desk desk = new Desk(journal, Desks.CLOCK, Language.EN, new InlineWork(), held);
        CheckViewModel slow =
                new CheckViewModel(desk, navigation, Presses.savingIn(folder).outside());
        slow.look();
        assertThat(slow.stateProperty().get()).isEqualTo(new State.Looking());

        slow.stop();
        held.answerAll();
        assertThat(slow.stateProperty().get()).isEqualTo(new State.Stopped());
        assertThat(desk.notices().currentProperty().get()).isNull();

        slow.look();
        held.answerAll();
        assertThat(slow.stateProperty().get()).isEqualTo(new State.Whole(journal.historyEnd()));
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsFoundHasItsWords(Language language) {
        FindingWords words = new FindingWords(new Words(language));
        for (Finding.Difference difference : Finding.Difference.values()) {
            for (FactKind kind : FactKind.values()) {
                assertThat(
                                words.of(
                                        new Finding.FactDiffers(
                                                kind, "x-1", "c-1", difference, List.of("day"))))
                        .contains("x-1");
            }
        }
        assertThat(words.of(new Finding.FileDamaged("Tree 4 page 12"))).contains("Tree 4 page 12");
        assertThat(words.of(new Finding.ReferenceBroken("entry", "x-1", "client")))
                .contains("entry x-1");
        assertThat(words.of(new Finding.HistoryContradicts(1204))).contains("1204");
        assertThat(words.of(new Finding.SearchDiffers("letter", "x-1"))).contains("x-1");
        assertThat(words.of(new Finding.NoteUnreadable(Path.of("a", "journal.db-newest"))))
                .contains("journal.db-newest");
        assertThat(words.of(new Finding.More(7))).contains("7");
    }
}
