package app.evenkeel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

class ShellViewModelTest {
    @TempDir private Path folder;
    private Desk desk;
    private Navigation navigation;
    private ShellViewModel model;
    private final AtomicBoolean quit = new AtomicBoolean();

    @BeforeEach
    void open() {
        desk = Desks.empty(folder);
        navigation = new Navigation(new Place.Today());
        model =
                new ShellViewModel(
                        desk, navigation, new SimpleBooleanProperty(), () -> quit.set(true), null);
    }

    @Test
    void writingOnAClientsPageIsAboutThatClient() {
        model.writeEntry();
        assertThat(sheet()).isEqualTo(new Sheet.WriteEntry(null, null, null));

        navigation.closeSheet();
        navigation.go(new ClientPage("acme", Section.MONEY));
        model.writeEntry();
        assertThat(sheet()).isEqualTo(new Sheet.WriteEntry("acme", null, null));
    }

    @Test
    void anInvoiceNeedsAClient() {
        assertThat(model.onClientPage().get()).isFalse();
        model.addInvoice();
        assertThat(sheet()).isNull();

        navigation.go(new ClientPage("acme", Section.TIMELINE));
        assertThat(model.onClientPage().get()).isTrue();
        model.addInvoice();
        assertThat(sheet()).isEqualTo(new Sheet.EditInvoice("acme", null));
    }

    @Test
    void theKeysOfThePartsLeadThroughTheClientsPageAndNowhereElse() {
        model.goSection(Section.GAUGES);
        assertThat(navigation.place()).isEqualTo(new Place.Today());

        navigation.go(new ClientPage("acme", Section.TIMELINE));
        model.goSection(Section.GAUGES);
        assertThat(navigation.place()).isEqualTo(new ClientPage("acme", Section.GAUGES));

        model.back();
        assertThat(navigation.place()).isEqualTo(new ClientPage("acme", Section.TIMELINE));
    }

    @Test
    void undoAndRedoReachTheJournal() {
        desk.write("Added", List.of(Change.put(new Client("acme", "Acme", Language.EN))), () -> {});
        assertThat(model.noticeProperty().get().sentence()).isEqualTo("Added");
        assertThat(model.canUndoProperty().get()).isTrue();

        model.undo();
        assertThat(model.canRedoProperty().get()).isTrue();
        model.redo();
        model.dismissNotice();

        assertThat(model.noticeProperty().get()).isNull();
        assertThat(model.canUndoProperty().get()).isTrue();
    }

    @Test
    void whatWentWrongIsNotSaidAnyMoreAtAnotherPlace() {
        desk.notices().done("Saved");
        model.arrived();
        assertThat(model.noticeProperty().get()).isNotNull();

        desk.notices().trouble("Not saved");
        model.arrived();
        assertThat(model.noticeProperty().get()).isNull();
    }

    @Test
    void quittingClosesTheWindow() {
        model.quit();
        assertThat(quit).isTrue();
    }

    private Sheet sheet() {
        return model.sheetProperty().get();
    }

    @Test
    void aJournalThatCanOnlyBeReadIsKnownAsSuchAndWhereItLies() {
        try (JournalFile journal = Desks.readOnlySample(folder.resolve("reading"), Language.EN)) {
            ShellViewModel reading =
                    new ShellViewModel(
                            Desks.on(journal),
                            navigation,
                            new SimpleBooleanProperty(),
                            () -> {},
                            null);

            assertThat(reading.readOnly()).isTrue();
            assertThat(reading.file()).endsWith("journal.db");
        }
        assertThat(model.readOnly()).isFalse();
    }
}
