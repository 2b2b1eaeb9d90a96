package app.evenkeel.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.form.Anything;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class WelcomeViewModelTest {
    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;
    private final Navigation navigation = new Navigation(new Place.Welcome());
    private final Beginning beginning = new Beginning();
    private final AtomicInteger looks = new AtomicInteger();
    private WelcomeViewModel model;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
        model = page();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private WelcomeViewModel page() {
        return new WelcomeViewModel(desk, navigation, beginning, looks::incrementAndGet);
    }

    @Test
    void beginningWritesExactlyTheOwnerThatWasTyped() {
        model.name().type(" Noa Levi ");
        model.trade().type("editor");
        model.email().type("noa@example.com");
        model.bankAccount().type("IL62 0108 0000 0009 9999 999");
        model.timeZoneProperty().set(ZoneId.of("Asia/Jerusalem"));
        model.hours().add();

        model.begin();

        List<WorkingHours.Span> week =
                Stream.of(DayOfWeek.values())
                        .limit(5)
                        .map(d -> new WorkingHours.Span(d, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .toList();
        assertThat(journal.owner())
                .contains(
                        new Owner(
                                "Noa Levi",
                                "editor",
                                "noa@example.com",
                                "",
                                "",
                                Language.EN,
                                ZoneId.of("Asia/Jerusalem"),
                                "IL62 0108 0000 0009 9999 999",
                                new WorkingHours(week),
                                Ladder.DEFAULT,
                                Correspondence.BUILT_IN));
        assertThat(navigation.place()).isEqualTo(new Place.Today());
    }

    @Test
    void theNameIsEnough() {
        model.name().type("Noa");

        model.begin();

        assertThat(journal.owner().orElseThrow().timeZone()).isEqualTo(Desks.RIGA);
        assertThat(journal.owner().orElseThrow().workingHours()).isEqualTo(WorkingHours.NONE);
    }

    @Test
    void nobodyComesBackToTheFirstStart() {
        model.name().type("Noa");
        model.begin();

        navigation.back();

        assertThat(navigation.place()).isEqualTo(new Place.Today());
    }

    @Test
    void whatIsWrongIsSaidInWordsAndNothingIsWritten() {
        model.email().type("noa at example");

        model.begin();

        assertThat(model.name().problemProperty().get())
                .isEqualTo("A name is needed: letters are signed with it");
        assertThat(model.email().problemProperty().get())
                .isEqualTo("An address, such as name@example.com");
        assertThat(journal.isEmpty()).isTrue();
        assertThat(navigation.place()).isEqualTo(new Place.Welcome());
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndNothingIsWritten() {
        model.speak(Language.HE);

        assertThat(desk.words().get("welcome.begin")).isEqualTo("פתיחת היומן");
        assertThat(journal.isEmpty()).isTrue();
    }

    @Test
    void whatWasTypedOutlivesAChangeOfLanguage() {
        model.name().type("Noa");
        model.email().type("noa at");
        model.timeZoneProperty().set(ZoneId.of("Asia/Jerusalem"));
        var row = model.hours().add();
        row.dayProperty(DayOfWeek.SUNDAY).set(true);
        row.to().type("half past");
        model.speak(Language.FI);
        model.close();

        WelcomeViewModel finnish = page();

        assertThat(finnish.name().text()).isEqualTo("Noa");
        assertThat(finnish.email().text()).isEqualTo("noa at");
        assertThat(finnish.timeZoneProperty().get()).isEqualTo(ZoneId.of("Asia/Jerusalem"));
        assertThat(finnish.hours().state()).isEqualTo(model.hours().state());
        assertThat(finnish.languageProperty().get()).isEqualTo(Language.FI);
        finnish.begin();
        assertThat(finnish.email().problemProperty().get()).startsWith("Osoite, esimerkiksi");
    }

    @Test
    void theOwnerSpeaksTheLanguageThatWasChosen() {
        model.speak(Language.LV);
        model.close();
        WelcomeViewModel latvian = page();
        latvian.name().type("Maija");

        latvian.begin();

        assertThat(journal.owner().orElseThrow().language()).isEqualTo(Language.LV);
        assertThat(desk.notices().currentProperty().get().sentence()).isEqualTo("Žurnāls ir sākts");
    }

    @Test
    void timeZonesAreKnownByTheirCities() {
        assertThat(model.timeZones()).contains(Desks.RIGA, ZoneId.of("America/New_York"));
        assertThat(model.name(Desks.RIGA)).isEqualTo("Europe/Riga, UTC+2");
        assertThat(model.name(ZoneId.of("America/New_York"))).isEqualTo("America/New York, UTC−5");
        assertThat(model.name(ZoneId.of("Asia/Kolkata"))).isEqualTo("Asia/Kolkata, UTC+5:30");
    }

    @Test
    void aLookAroundLeavesTheJournalAlone() {
        model.lookAround();

        assertThat(looks).hasValue(1);
        assertThat(journal.isEmpty()).isTrue();
    }

    /** It would leave a journal that nobody keeps; all of it can be changed in the settings. */
    @Test
    void theBeginningIsSaidButNotTakenBack() {
        model.name().type("Noa Levi");
        model.begin();

        Notice notice = desk.notices().currentProperty().get();
        assertThat(notice).isNotNull();
        assertThat(notice.sentence()).isEqualTo("Your journal has begun");
        assertThat(notice.action()).isNull();
        assertThat(desk.canUndoProperty().get()).isFalse();

        desk.undo();
        assertThat(journal.owner()).isPresent();
        assertThat(navigation.place()).isEqualTo(new Place.Today());
    }

    @Test
    void whateverIsTypedIsKeptOrMendedBesideItsField() {
        Anything.isUnderstoodBy(
                desk,
                () -> {
                    WelcomeViewModel page = page();
                    page.name().type("Noa");
                    return page;
                },
                page -> List.of(page.name(), page.trade(), page.email(), page.bankAccount()),
                WelcomeViewModel::begin);
    }
}
