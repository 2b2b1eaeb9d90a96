package app.evenkeel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.form.Anything;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.look.Look;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class SettingsViewModelTest {
    @TempDir private Path folder;
    private JournalFile journal;
    private Owner before;
    private Desk desk;
    private final Theme theme = new Theme(Look.SYSTEM);
    private final Press press = Presses.choosing(_ -> Optional.empty());
    private final Navigation navigation = new Navigation(new Place.Settings());
    private SettingsViewModel model;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        before = journal.owner().orElseThrow();
        desk = Desks.on(journal);
        model = new SettingsViewModel(desk, navigation, theme, press);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void thePageOpensWithWhatTheJournalHolds() {
        assertThat(text(OwnerText.NAME)).isEqualTo("Maija Ozola");
        assertThat(text(OwnerText.BANK_ACCOUNT)).isEqualTo(before.bankAccount());
        assertThat(model.you().hours().hours()).isEqualTo(before.workingHours());
        assertThat(model.file()).endsWith("journal.db");
    }

    @Test
    void openingAndLeavingThePageWritesNothing() {
        model.save();
        model.close();

        assertThat(journal.owner()).contains(before);
        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    @Test
    void whatIsTypedIsSavedAndTheRestKept() {
        type(OwnerText.TRADE, "strategist");
        model.save();

        Owner after = journal.owner().orElseThrow();
        assertThat(after.trade()).isEqualTo("strategist");
        assertThat(after.ladder()).isEqualTo(before.ladder());
        assertThat(after.correspondence()).isEqualTo(before.correspondence());
        assertThat(after.workingHours()).isEqualTo(before.workingHours());
    }

    @Test
    void aSaveCanBeUndoneAndThePageShowsIt() {
        type(OwnerText.TRADE, "strategist");
        model.save();

        desk.undo();

        assertThat(journal.owner()).contains(before);
        assertThat(text(OwnerText.TRADE)).isEqualTo(before.trade());
    }

    @Test
    void aNameIsNeededAndTheOldOneStays() {
        type(OwnerText.NAME, " ");
        type(OwnerText.PHONE, "123");
        model.save();

        assertThat(model.you().field(OwnerText.NAME).problemProperty().get()).startsWith("A name");
        assertThat(journal.owner().orElseThrow().name()).isEqualTo("Maija Ozola");
        assertThat(journal.owner().orElseThrow().phone()).isEqualTo("123");
    }

    @Test
    void leavingThePageSavesWhatIsRightAndTellsWhatIsNot() {
        type(OwnerText.PHONE, "123");
        type(OwnerText.EMAIL, "nowhere");
        model.close();

        assertThat(journal.owner().orElseThrow().phone()).isEqualTo("123");
        assertThat(journal.owner().orElseThrow().email()).isEqualTo(before.email());
        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(notice().sentence()).endsWith(": E-mail");
    }

    @Test
    void hoursAreSavedOnceTheyAreRight() {
        var row = model.you().hours().rows().getFirst();
        row.to().type("7:00");
        model.save();
        assertThat(journal.owner()).contains(before);

        model.you().hours().remove(row);
        model.save();
        assertThat(journal.owner().orElseThrow().workingHours()).isEqualTo(WorkingHours.NONE);

        desk.undo();
        assertThat(model.you().hours().hours()).isEqualTo(before.workingHours());
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndSaidInIt() {
        model.speak(Language.FI);

        assertThat(journal.owner()).contains(before.in(Language.FI, before.timeZone()));
        assertThat(notice().sentence()).isEqualTo("Kieli vaihdettu");
        assertThat(notice().action().label()).isEqualTo("Kumoa");
        assertThat(model.languageProperty().get()).isEqualTo(Language.FI);
    }

    @Test
    void anotherTimeZoneIsSavedAtOnceAndUndone() {
        model.timeZoneProperty().set(ZoneId.of("Asia/Jerusalem"));
        assertThat(desk.zone()).isEqualTo(ZoneId.of("Asia/Jerusalem"));

        desk.undo();
        assertThat(model.timeZoneProperty().get()).isEqualTo(before.timeZone());
        assertThat(desk.zone()).isEqualTo(before.timeZone());
    }

    @Test
    void theLookChangesAtOnceAndIsNotAFactOfTheJournal() {
        model.dress(Look.DARK);

        assertThat(theme.lookProperty().get()).isEqualTo(Look.DARK);
        assertThat(model.lookProperty().get()).isEqualTo(Look.DARK);
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void whatAnotherWindowWroteIsShownButNotOverWhatIsBeingTyped() {
        type(OwnerText.TRADE, "strateg");
        try (JournalFile other = Desks.journal(folder)) {
            other.write(Change.put(with(other.owner().orElseThrow(), "elsewhere", "elsewhere")));
        }
        desk.look();

        assertThat(text(OwnerText.PHONE)).isEqualTo("elsewhere");
        assertThat(text(OwnerText.TRADE)).isEqualTo("strateg");
    }

    @Test
    void anOwnerWhoHasNotSaidWhoTheyAreCanDoSoHere() {
        journal.write(List.of(Change.remove("", before)));
        desk.look();
        Desk unnamed = Desks.on(journal);
        SettingsViewModel page = new SettingsViewModel(unnamed, navigation, theme, press);

        page.you().field(OwnerText.NAME).type("Noa");
        page.save();

        assertThat(journal.owner().orElseThrow().name()).isEqualTo("Noa");
    }

    private static Owner with(Owner o, String trade, String phone) {
        return new Owner(
                o.name(),
                trade,
                o.email(),
                phone,
                o.address(),
                o.language(),
                o.timeZone(),
                o.bankAccount(),
                o.workingHours(),
                o.ladder(),
                o.correspondence());
    }

    private String text(OwnerText text) {
        return model.you().field(text).text();
    }

    private void type(OwnerText text, String typed) {
        model.you().field(text).type(typed);
    }

    private Notice notice() {
        return desk.notices().currentProperty().get();
    }

    @Test
    void whateverIsTypedIsKeptOrMendedBesideItsField() {
        Anything.isUnderstoodBy(
                desk,
                () -> new SettingsViewModel(desk, navigation, theme, press),
                SettingsViewModelTest::fields,
                SettingsViewModel::save);
    }

    private static List<Field<?>> fields(SettingsViewModel page) {
        List<Field<?>> all = new ArrayList<>(page.ladder().form().days());
        all.add(page.ladder().form().gap());
        all.add(page.stationery().letterhead());
        Stream.of(OwnerText.values()).forEach(text -> all.add(page.you().field(text)));
        return all;
    }

    @Test
    void whatIsWrongInAnyGroupIsToldTogether() {
        type(OwnerText.EMAIL, "nowhere");
        model.ladder().form().gap().type("often");
        model.close();

        assertThat(notice().sentence()).endsWith(": E-mail, Days between letters");
        assertThat(journal.owner()).contains(before);
    }
}
