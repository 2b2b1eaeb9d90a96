package app.evenkeel.desktop.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class DecisionFormViewModelTest {
    private static final Decision EARLIER =
            new Decision("k1", Desks.TODAY.minusDays(60), Choice.KEEP, " Still fine \n");

    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Today());
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
        journal.write(
                Change.put(new Client("acme", "Acme", Language.EN)), Change.put("acme", EARLIER));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private DecisionFormViewModel form(@Nullable String decision) {
        navigation.open(new Sheet.RecordDecision("acme", decision));
        return new DecisionFormViewModel(desk, navigation, "acme", decision);
    }

    private List<Decision> kept() {
        return journal.relation("acme").decisions();
    }

    @Test
    void nothingIsChosenUntilTheOwnerChooses() {
        DecisionFormViewModel model = form(null);
        assertThat(model.form().choice.get()).isNull();
        model.save();

        assertThat(model.form().problemProperty().get()).isEqualTo("Choose one of the three");
        assertThat(kept()).containsExactly(EARLIER);
        model.form().choice.set(Choice.LET_GO);
        assertThat(model.form().problemProperty().get()).isEmpty();
    }

    @Test
    void aChoiceAloneIsADecisionOfToday() {
        DecisionFormViewModel model = form(null);
        model.form().choice.set(Choice.SET_BOUNDARIES);
        model.save();

        assertThat(kept())
                .filteredOn(d -> !d.equals(EARLIER))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.id()).startsWith("k");
                    assertThat(d.on()).isEqualTo(Desks.TODAY);
                    assertThat(d.choice()).isEqualTo(Choice.SET_BOUNDARIES);
                    assertThat(d.reason()).isEmpty();
                });
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(desk.notices().currentProperty().get().sentence())
                .isEqualTo("Decision recorded");
        desk.undo();
        assertThat(kept()).containsExactly(EARLIER);
    }

    @Test
    void aDecisionIsOfADayThatHasCome() {
        DecisionFormViewModel model = form(null);
        model.form().choice.set(Choice.KEEP);
        model.form().day.type("tomorrow");
        model.save();
        assertThat(model.form().day.problemProperty().get()).isEqualTo("That day is still to come");

        model.form().day.type("");
        model.save();
        assertThat(model.form().day.problemProperty().get()).isEqualTo("When was it decided?");

        model.form().day.type("yesterday");
        model.save();
        assertThat(kept()).extracting(Decision::on).contains(Desks.TODAY.minusDays(1));
    }

    @Test
    void whatIsNotTouchedStaysAsItWas() {
        DecisionFormViewModel model = form("k1");
        assertThat(model.sheet().changed()).isFalse();
        model.form().choice.set(Choice.LET_GO);
        assertThat(model.sheet().changed()).isTrue();
        model.save();

        assertThat(kept())
                .containsExactly(new Decision("k1", EARLIER.on(), Choice.LET_GO, EARLIER.reason()));
    }

    @Test
    void whatOthersChangedMeanwhileIsNotWrittenOver() {
        DecisionFormViewModel model = form("k1");
        Decision others = new Decision("k1", EARLIER.on(), Choice.SET_BOUNDARIES, "theirs");
        journal.write(Change.put("acme", others));
        model.form().reason.type("mine");
        model.save();

        assertThat(kept()).containsExactly(others);
        assertThat(desk.notices().currentProperty().get().sentence())
                .startsWith("This was changed elsewhere");
    }

    @Test
    void aDeletedDecisionComesBack() {
        form("k1").delete();
        assertThat(kept()).isEmpty();

        desk.undo();
        assertThat(kept()).containsExactly(EARLIER);
    }

    @Test
    void whatIsGoneCannotBeChanged() {
        form("k9");

        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(desk.notices().currentProperty().get().sentence())
                .isEqualTo("This decision is no longer in the journal.");
    }
}
