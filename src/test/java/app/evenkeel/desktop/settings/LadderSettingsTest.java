package app.evenkeel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class LadderSettingsTest {
    @TempDir private Path folder;
    private JournalFile journal;
    private Owner before;
    private Desk desk;
    private LadderSettings settings;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        write(Ladder.DEFAULT);
        desk = Desks.on(journal);
        settings = open(desk);
    }

    private static LadderSettings open(Desk desk) {
        LadderSettings settings = new LadderSettings(desk, new Inputs(desk.words(), Desks.TODAY));
        desk.ownerProperty().subscribe(settings::show);
        return settings;
    }

    private void write(Ladder ladder) {
        journal.write(Change.put(journal.owner().orElseThrow().with(ladder)));
        before = journal.owner().orElseThrow();
    }

    private void writeElsewhere(Ladder ladder) {
        try (JournalFile other = Desks.journal(folder)) {
            other.write(Change.put(other.owner().orElseThrow().with(ladder)));
        }
        desk.look();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void itOpensWithWhatTheJournalHolds() {
        assertThat(texts()).containsExactly("3", "10", "17", "", "6");
        assertThat(meaning()).contains("on day 3 after", "on day 10", "on day 17");
    }

    @Test
    void otherDaysAreSavedAndCanBeUndone() {
        type("5", "12", "30", "", "7");
        settings.save();

        assertThat(kept()).isEqualTo(new Ladder(List.of(5, 12, 30), 7));
        assertThat(journal.owner()).contains(before.with(kept()));
        assertThat(meaning()).contains("on day 5 after", "on day 12", "on day 30");

        desk.undo();
        assertThat(journal.owner()).contains(before);
        assertThat(texts()).containsExactly("3", "10", "17", "", "6");
    }

    @Test
    void lookingAtItWritesNothing() {
        settings.save();

        assertThat(settings.wrong()).isEmpty();
        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', Today proposes no letters",
        "4, '', '', 'a reminder on day 4 after the due date, then a review'",
        "4, 9, '', 'on day 9 that asks what is in the way, then a review'",
        "4, 9, 20, 'on day 20 to say that work is paused, then a review'"
    })
    void anEmptyStepAndThoseAfterItDoNotComeByThemselves(
            String first, String second, String third, String means) {
        type(first, second, third, "", "6");
        settings.save();

        assertThat(kept().days())
                .hasSize(
                        (int)
                                List.of(first, second, third).stream()
                                        .filter(d -> !d.isEmpty())
                                        .count());
        assertThat(meaning()).contains(means);
    }

    @Test
    void theReviewCanHaveADayOfItsOwn() {
        type("3", "10", "17", "40", "6");
        settings.save();
        assertThat(kept().days()).containsExactly(3, 10, 17, 40);
        assertThat(meaning()).contains("on day 40 a review");

        type("3", "10", "40", "40", "6");
        settings.save();
        assertThat(problems()).containsExactly("", "", "", "Must be later than day 40", "");
        assertThat(settings.wrong()).containsExactly("Review");

        type("3", "10", "", "40", "6");
        settings.save();
        assertThat(problems()).containsExactly("", "", "Needed for the later steps", "", "");
        assertThat(kept().days()).containsExactly(3, 10, 17, 40);

        type("3", "10", "17", "", "6");
        settings.save();
        assertThat(kept().days()).containsExactly(3, 10, 17);
    }

    @Test
    void daysThatMeanNothingAreNotTakenAwayByLooking() {
        Ladder longer = new Ladder(List.of(3, 10, 17, 40, 50), 6);
        writeElsewhere(longer);
        settings.save();

        assertThat(texts()).containsExactly("3", "10", "17", "40", "6");
        assertThat(kept()).isEqualTo(longer);
    }

    @Test
    void daysThatDoNotRiseAreToldBesideTheLaterOneAndNotSaved() {
        type("12", "10", "17", "", "6");
        settings.save();

        assertThat(problems()).containsExactly("", "Must be later than day 12", "", "", "");
        assertThat(settings.wrong()).containsExactly("Second reminder");
        assertThat(meaning()).contains("on day 3 after");
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void whatWasWrongIsRightOnceTheOtherFieldIsMended() {
        type("12", "10", "17", "", "6");
        settings.save();
        settings.form().days().getFirst().type("3");
        settings.save();

        assertThat(problems()).containsOnly("");
        assertThat(settings.wrong()).isEmpty();
    }

    @Test
    void aStepWithoutADayBeforeOneThatHasADayIsToldAndNotSaved() {
        type("", "10", "17", "", "6");
        settings.save();

        assertThat(problems()).containsExactly("Needed for the later steps", "", "", "", "");
        assertThat(journal.owner()).contains(before);
    }

    @ParameterizedTest
    @CsvSource({"-1", "366", "soon", "1.5", "99999999999"})
    void aDayIsAWholeNumberUpToAYear(String typed) {
        type("3", "10", typed, "", typed);
        settings.save();

        assertThat(problems())
                .containsExactly(
                        "", "", "A whole number, 0 to 365", "", "A whole number, 0 to 365");
        assertThat(settings.wrong()).containsExactly("Work is paused", "Days between letters");
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void theDaysBetweenLettersAreNeverEmpty() {
        type("3", "10", "17", "", "");
        settings.save();

        assertThat(problems().getLast()).isEqualTo("A whole number, 0 to 365");
    }

    @Test
    void theEdgesAreAllowedAndTheDayAfterTheDueDateIsTheFirst() {
        type("0", "363", "364", "365", "0");
        settings.save();

        assertThat(kept()).isEqualTo(new Ladder(List.of(0, 363, 364, 365), 0));
        assertThat(meaning()).contains("on day 1 after");
    }

    @Test
    void whatAnotherWindowWroteIsShownButNotOverWhatIsBeingTyped() {
        writeElsewhere(new Ladder(List.of(1), 2));
        assertThat(texts()).containsExactly("1", "", "", "", "2");

        settings.form().gap().type("9");
        writeElsewhere(new Ladder(List.of(4, 8), 2));
        assertThat(texts()).containsExactly("1", "", "", "", "9");
    }

    /** The four days, then the days between letters. */
    private void type(String... typed) {
        for (int i = 0; i < typed.length; i++) {
            fields().get(i).type(typed[i]);
        }
    }

    private List<String> texts() {
        return fields().stream().map(Field::text).toList();
    }

    private List<String> problems() {
        return fields().stream().map(f -> f.problemProperty().get()).toList();
    }

    private List<Field<Integer>> fields() {
        List<Field<Integer>> fields = new ArrayList<>(settings.form().days());
        fields.add(settings.form().gap());
        return fields;
    }

    private String meaning() {
        return settings.meaningProperty().get();
    }

    private Ladder kept() {
        return journal.owner().orElseThrow().ladder();
    }
}
