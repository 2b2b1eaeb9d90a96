package app.evenkeel.desktop.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

class EraseViewModelTest {
    private static final Words WORDS = new Words(Language.EN);

    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;
    private Client client;
    private Navigation navigation;
    private final AtomicInteger forgotten = new AtomicInteger();

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        journal.backups().make(Backup.Reason.WANTED);
        desk = Desks.on(journal);
        client = journal.clients().getFirst();
        navigation = new Navigation(new Place.Today());
        navigation.go(new Place.ClientPage(client.id(), Section.MONEY));
        navigation.go(new Place.ClientPage(client.id(), Section.TIMELINE));
        navigation.open(new Sheet.EraseClient(client.id()));
    }

    private EraseViewModel model() {
        return new EraseViewModel(desk, navigation, client.id(), forgotten::incrementAndGet);
    }

    private Notice told() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void saysWhatGoes() {
        EraseViewModel.Known known = Objects.requireNonNull(model().knownProperty().get());

        assertThat(known.name()).isEqualTo(client.name());
        assertThat(known.what())
                .contains(
                        WORDS.count(
                                "clientform.entries",
                                journal.relation(client.id()).entries().size()));
        assertThat(known.backups()).isEqualTo(1);
    }

    @Test
    void nothingGoesBeforeTheNameIsTyped() {
        EraseViewModel model = model();

        model.erase();
        assertThat(model.name.problemProperty().get()).isEqualTo(WORDS.get("erase.name-needed"));
        model.name.type("Somebody else");
        model.erase();
        assertThat(model.name.problemProperty().get()).isEqualTo(WORDS.get("erase.name-different"));

        assertThat(journal.client(client.id())).isPresent();
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void withTheNameTypedNothingIsLeft() {
        desk.write(
                "Written",
                List.of(Change.put(new Client("other", "Other", Language.EN))),
                () -> {});
        EraseViewModel model = model();
        model.name.type(" " + client.name());

        model.erase();

        assertThat(journal.everKnew(client.id())).isFalse();
        assertThat(journal.backups().everKnew(client.id())).isFalse();
        assertThat(journal.check()).isEmpty();
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(navigation.place()).isEqualTo(new Place.Today());
        navigation.back();
        assertThat(navigation.place()).isEqualTo(new Place.Today());
        assertThat(desk.canUndoProperty().get()).isFalse();
        assertThat(forgotten).hasValue(1);
        assertThat(told().sentence()).contains(client.name());
    }

    @Test
    void theBackupsStayWhereTheUserWantsThemTo() {
        EraseViewModel model = model();
        model.fromBackups.set(false);
        model.name.type(client.name());

        model.erase();

        assertThat(journal.everKnew(client.id())).isFalse();
        assertThat(journal.backups().everKnew(client.id())).isTrue();
    }

    @Test
    void whereABackupCannotBeErasedFromTheClientIsStillThereToTryAgain() throws Exception {
        Files.writeString(journal.backups().all().getFirst().file(), "damaged");
        EraseViewModel model = model();
        model.name.type(client.name());

        model.erase();

        assertThat(told().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(journal.client(client.id())).isPresent();
        assertThat(model.workingProperty().get()).isFalse();
        model.fromBackups.set(false);
        model.erase();
        assertThat(journal.client(client.id())).isEmpty();
    }
}
