package app.evenkeel.desktop.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class BoundaryFormViewModelTest {
    private static final Boundary TOLD =
            new Boundary(
                    "b1",
                    Desks.TODAY.minusDays(60),
                    " Calls from 9 to 17\n",
                    List.of(SignalKind.CONTACT_OUTSIDE_HOURS),
                    null);

    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Today());
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
        journal.write(
                Change.put(new Client("acme", "Acme", Language.EN)), Change.put("acme", TOLD));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private BoundaryFormViewModel form(@Nullable String boundary, SignalKind... about) {
        Sheet.EditBoundary asked = new Sheet.EditBoundary("acme", boundary, List.of(about));
        navigation.open(asked);
        return new BoundaryFormViewModel(desk, navigation, asked);
    }

    private List<Boundary> kept() {
        return journal.relation("acme").boundaries();
    }

    @Test
    void wordsAndASignalAreEnoughForABoundaryOfToday() {
        BoundaryFormViewModel model = form(null);
        model.save();
        assertThat(model.form().words.problemProperty().get()).isEqualTo("What did you tell them?");
        assertThat(kept()).containsExactly(TOLD);

        model.form().words.type("Two rounds of changes");
        model.save();
        assertThat(model.form().signal.problemProperty().get())
                .startsWith("Choose at least one signal");
        assertThat(kept()).containsExactly(TOLD);

        model.form().choose(SignalKind.UNPAID_REVISION);
        model.save();
        assertThat(kept())
                .filteredOn(b -> !b.equals(TOLD))
                .singleElement()
                .isEqualTo(
                        new Boundary(
                                newest().id(),
                                Desks.TODAY,
                                "Two rounds of changes",
                                List.of(SignalKind.UNPAID_REVISION),
                                null));
        assertThat(newest().id()).startsWith("b");
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    private Boundary newest() {
        return kept().stream().filter(b -> !b.equals(TOLD)).findFirst().orElseThrow();
    }

    @Test
    void itOpensWithWhatItIsToBeAbout() {
        BoundaryFormViewModel model =
                form(null, SignalKind.DOUBLE_CHANNEL, SignalKind.CHECKS_BEFORE_DEADLINE);
        assertThat(model.sheet().changed()).isFalse();
        model.form().leaveOut(SignalKind.DOUBLE_CHANNEL);
        assertThat(model.sheet().changed()).isTrue();
        model.form().choose(SignalKind.NO_REPLY);
        model.form().choose(SignalKind.NO_REPLY);
        model.form().words.type("x");
        model.save();

        assertThat(newest().signals())
                .containsExactly(SignalKind.CHECKS_BEFORE_DEADLINE, SignalKind.NO_REPLY);
    }

    @Test
    void itCanBeAboutWhateverSpeaksAgainstARelationMarkedOrNot() {
        BoundaryFormViewModel model = form("b1");

        assertThat(model.signals(""))
                .contains(SignalKind.PAYS_LATE, SignalKind.NO_REPLY, SignalKind.THREAT)
                .doesNotContain(SignalKind.THANKS, SignalKind.CONTACT_OUTSIDE_HOURS);
        assertThat(model.signals("pays late")).startsWith(SignalKind.PAYS_LATE);
    }

    @Test
    void aSignalThatWasFoundLeavesTheFieldEmptyAndNonsenseIsSaid() {
        BoundaryFormViewModel model = form("b1");
        model.form().signal.type("rude");
        model.form().choose(SignalKind.RUDENESS);
        assertThat(model.form().signal.text()).isEmpty();

        model.form().signal.type("rud");
        model.save();
        assertThat(model.form().signal.problemProperty().get()).startsWith("Choose a signal");
        assertThat(kept()).containsExactly(TOLD);
    }

    @Test
    void endingItLeavesTheRestExactlyAsItWas() {
        BoundaryFormViewModel model = form("b1");
        model.form().ended.type("today");
        model.save();

        assertThat(kept())
                .containsExactly(
                        new Boundary(
                                "b1", TOLD.toldOn(), TOLD.words(), TOLD.signals(), Desks.TODAY));
    }

    @Test
    void itIsToldBeforeItEndsAndNotInTimeToCome() {
        BoundaryFormViewModel model = form("b1");
        model.form().ended.type("1.1.2020");
        model.save();
        assertThat(model.form().ended.problemProperty().get())
                .isEqualTo("That is before it was told");

        model.form().ended.type("");
        model.form().told.type("tomorrow");
        model.save();
        assertThat(model.form().told.problemProperty().get())
                .isEqualTo("That day is still to come");
        assertThat(kept()).containsExactly(TOLD);
    }

    @Test
    void whatOthersChangedMeanwhileIsNotWrittenOver() {
        BoundaryFormViewModel model = form("b1");
        Boundary others = new Boundary("b1", TOLD.toldOn(), "theirs", List.of(), null);
        journal.write(Change.put("acme", others));
        model.form().words.type("mine");
        model.save();

        assertThat(kept()).containsExactly(others);
    }

    @Test
    void aDeletedBoundaryComesBack() {
        form("b1").delete();
        assertThat(kept()).isEmpty();

        desk.undo();
        assertThat(kept()).containsExactly(TOLD);
    }

    @Test
    void whatIsGoneCannotBeChanged() {
        form("b9");

        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(desk.notices().currentProperty().get().sentence())
                .isEqualTo("This boundary is no longer in the journal.");
    }
}
