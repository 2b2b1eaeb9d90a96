package app.evenkeel.desktop.backups;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class DeletedViewModelTest {
    private static final String CLIENT = "hilla-halla";

    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Backups());
    private JournalFile journal;
    private Desk desk;
    private DeletedViewModel model;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        desk = Desks.on(journal);
        model = new DeletedViewModel(desk, navigation);
    }

    @AfterEach
    void close() {
        model.close();
        journal.close();
    }

    private void delete(String... clients) {
        List<Change> changes =
                List.of(clients).stream().map(c -> Change.remove(Client.class, c)).toList();
        desk.write("Deleted", changes, () -> {});
    }

    private List<DeletedRow> rows() {
        return model.rowsProperty().get();
    }

    @Test
    void nobodyIsListedUntilSomebodyIsDeleted() {
        assertThat(rows()).isEmpty();

        delete(CLIENT);
        delete("berzkalna");

        assertThat(rows())
                .extracting(row -> row.name() + ": " + row.when())
                .containsExactly(
                        "Bērzkalna Mēbeles SIA: Deleted on 1 March 2026",
                        "Hilla & Halla Oy: Deleted on 1 March 2026");
    }

    @Test
    void whoIsBroughtBackHasAllThatTheyHadAndThatCanBeUndoneToo() {
        Relation before = journal.relation(CLIENT);
        delete(CLIENT, "berzkalna");

        model.bringBack(
                rows().stream().filter(r -> r.id().equals(CLIENT)).findFirst().orElseThrow());

        assertThat(journal.relation(CLIENT)).isEqualTo(before);
        assertThat(journal.client("berzkalna")).isEmpty();
        assertThat(rows()).extracting(DeletedRow::id).containsExactly("berzkalna");
        desk.undo();
        assertThat(journal.client(CLIENT)).isEmpty();
        assertThat(rows()).hasSize(2);
    }

    @Test
    void whoWasErasedIsNotListedAnyMore() {
        delete(CLIENT);

        model.erase(rows().getFirst());
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EraseClient(CLIENT));
        journal.erase(CLIENT);
        desk.startOver(() -> {});

        assertThat(rows()).isEmpty();
        assertThat(journal.deletedClients()).isEmpty();
    }
}
