package app.evenkeel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.Stationery;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class StationerySettingsTest {
    @TempDir private Path folder;
    private JournalFile journal;
    private Owner before;
    private Desk desk;
    private StationerySettings settings;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        before = journal.owner().orElseThrow();
        desk = Desks.on(journal);
        settings = new StationerySettings(desk, new Inputs(desk.words(), Desks.TODAY));
        desk.ownerProperty().subscribe(settings::show);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aLetterheadOfSeveralLinesIsSavedAndCanBeUndone() {
        settings.letterhead().type("Keel & Co\nRiga\n");
        settings.save();

        assertThat(stationery().letterhead()).isEqualTo("Keel & Co\nRiga");
        assertThat(journal.owner())
                .contains(
                        StationerySettings.with(before, s -> s.withLetterhead("Keel & Co\nRiga")));

        desk.undo();
        assertThat(journal.owner()).contains(before);
        assertThat(settings.letterhead().text()).isEmpty();
    }

    @Test
    void aLetterheadCanBeEmptiedAgain() {
        settings.letterhead().type("Keel & Co");
        settings.save();
        settings.letterhead().type(" ");
        settings.save();

        assertThat(stationery().letterhead()).isEmpty();
    }

    @Test
    void aLetterheadThatLeavesTheLetterNoRoomIsToldAndNotSaved() {
        settings.letterhead().type("line\n".repeat(12));
        settings.save();
        assertThat(stationery().letterhead()).hasLineCount(12);

        settings.letterhead().type("line\n".repeat(13));
        settings.save();
        assertThat(settings.letterhead().problemProperty().get())
                .isEqualTo(
                        "A letterhead can have 12 lines at most, so that the letter has room beneath it.");
        assertThat(stationery().letterhead()).hasLineCount(12);
    }

    @Test
    void aLongerOneOfAnOlderJournalIsShownAndLeftAsItIs() {
        String old = "line\n".repeat(59) + "line";
        journal.write(Change.put(StationerySettings.with(before, s -> s.withLetterhead(old))));
        desk.writeOwner("Noted", owner -> owner, () -> {});
        settings.save();

        assertThat(settings.letterhead().text()).isEqualTo(old);
        assertThat(settings.wrong()).isEmpty();
        settings.lay(Paper.LETTER);
        assertThat(stationery().letterhead()).isEqualTo(old);
    }

    @Test
    void whatCannotBeStoredIsToldAndTheRestKept() {
        settings.letterhead().type("a\0b");
        settings.save();

        assertThat(settings.letterhead().problemProperty().get()).isNotEmpty();
        assertThat(settings.wrong()).containsExactly("Letterhead");
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void paperIsChosenAtOnceAndUndone() {
        assertThat(settings.paperProperty().get()).isEqualTo(Paper.A4);
        settings.lay(Paper.LETTER);

        assertThat(stationery()).isEqualTo(new Stationery("", "", Paper.LETTER));
        assertThat(settings.paperProperty().get()).isEqualTo(Paper.LETTER);

        desk.undo();
        assertThat(settings.paperProperty().get()).isEqualTo(Paper.A4);
    }

    @Test
    void choosingTheSamePaperWritesNothing() {
        settings.lay(Paper.A4);

        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    private Stationery stationery() {
        return journal.owner().orElseThrow().correspondence().stationery();
    }
}
