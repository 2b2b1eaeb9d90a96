package app.evenkeel.desktop.versions;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet.SeeVersions;
import app.evenkeel.desktop.versions.Piece.Kind;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.MovedClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

class VersionsViewModelTest {
    private static final Entry RANG = rang().entry();
    private static final Entry WROTE = rang().saying("They rang late again.").entry();

    @TempDir private Path folder;
    private final MovedClock clock = new MovedClock("2026-02-10T22:30:00Z");
    private final Navigation navigation = new Navigation(new Place.Today());
    private JournalFile journal;
    private Desk desk;

    private static Talk rang() {
        return Talk.call("2026-02-03T10:00").saying("They rang late.");
    }

    @BeforeEach
    void open() {
        journal = JournalFile.open(folder.resolve("journal.db"), clock);
        journal.write(Change.put(new Client("acme", "Acme", Language.EN)));
        desk = Desks.on(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void put(Fact fact) {
        journal.write(Change.put("acme", fact));
        clock.move("PT1H");
    }

    private VersionsViewModel model() {
        navigation.open(new SeeVersions("n1"));
        return new VersionsViewModel(desk, navigation, new SeeVersions("n1"));
    }

    private String told() {
        return Objects.requireNonNull(desk.notices().currentProperty().get()).sentence();
    }

    /** With what was struck in brackets and what was added after a plus sign. */
    private static List<String> lines(VersionRow row) {
        return row.lines().stream()
                .map(line ->
                        line.name()
                                + ": "
                                + line.pieces().stream()
                                        .map(VersionsViewModelTest::shown)
                                        .collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Piece piece) {
        return switch (piece.kind()) {
            case KEPT -> piece.words();
            case STRUCK -> "[" + piece.words() + "]";
            case ADDED -> "+" + piece.words();
        };
    }

    @Test
    void versionsStandNewestFirstAtTheTimesTheyWereWrittenWhereTheOwnerLives() {
        put(RANG);
        put(WROTE);
        VersionsViewModel model = model();

        assertThat(model.clientProperty().get()).isEqualTo("Acme");
        assertThat(model.rows())
                .extracting(VersionRow::when)
                .containsExactly("11 February 2026, 01:30", "11 February 2026, 00:30");
        assertThat(model.rows()).extracting(VersionRow::now).containsExactly(true, false);
        assertThat(model.rows()).extracting(VersionRow::what).containsExactly("", "Written down");
        assertThat(lines(model.rows().getFirst()))
                .containsExactly("What happened: They rang late+ again.");
        assertThat(lines(model.rows().getLast()))
                .containsExactly(
                        "What happened: They rang late.",
                        "When: 3 February 2026, 10:00",
                        "How: Call",
                        "Who began: From the client");
        assertThat(model.rows()).extracting(model::canReturn).containsExactly(false, true);
    }

    @Test
    void everythingThatCanChangeIsToldInPlainWords() {
        put(engagement("Website"));
        put(Bill.due("i1", "2026-02-20").numbered("EK-7").invoice());
        put(Talk.request("n0", "2026-02-01", "2026-02-09").saying("Which colour?").entry());
        put(rang().marked(SignalKind.RUDENESS, 3).marked(SignalKind.THANKS, 1).took(5).entry());
        put(
                Talk.outgoing("2026-02-03T11:00")
                        .as("n1")
                        .saying("They rang late.")
                        .felt("Tired.")
                        .billable()
                        .in("Website")
                        .marked(new Signal(SignalKind.RUDENESS, 1, "a sigh"))
                        .marked(SignalKind.APOLOGY, 2)
                        .excusing(SignalKind.NO_REPLY)
                        .answerBy("2026-02-10")
                        .answering("n0")
                        .about("i1")
                        .entry());

        assertThat(lines(model().rows().getFirst()))
                .containsExactly(
                        "How it felt: +Tired.",
                        "When: [3 February 2026, 10:00] → +3 February 2026, 11:00",
                        "How: [Call] → +E-mail",
                        "Who began: [From the client] → +From you",
                        "Time spent: [5\u00A0min]",
                        "Billable: [No] → +Yes",
                        "Engagement: +Website",
                        "Signals: [Rudeness, strength 3 of 3] → +Rudeness, strength 1 of 3 (a sigh)",
                        ": [Thanks, strength 1 of 3]",
                        ": +Apology, strength 2 of 3",
                        "Set aside: +No reply in time (It was agreed.)",
                        "Answer needed by: +10 February 2026",
                        "In answer to: +“Which colour?”, 1 February 2026",
                        "About invoice: +EK-7");
    }

    @Test
    void aScreenReaderSaysWhatWasAndWhatIs() {
        put(rang().took(5).entry());
        put(
                Talk.incoming(Channel.EMAIL, "2026-02-03T10:00")
                        .saying("They rang late.")
                        .felt("Tired.")
                        .entry());
        VersionsViewModel model = model();

        assertThat(model.rows().getFirst().lines())
                .extracting(Line::said)
                .containsExactly(
                        "How it felt: now Tired.",
                        "How: was Call, now E-mail",
                        "Time spent: no longer 5\u00A0min");
        assertThat(model.rows().getLast().lines().getFirst().said())
                .isEqualTo("What happened: They rang late.");
    }

    @Test
    void aVersionThatIsBroughtBackIsAChangeThatCanBeUndone() {
        put(RANG);
        put(WROTE);
        VersionsViewModel model = model();
        model.bringBack(model.rows().getLast());

        assertThat(journal.entry("n1")).contains(RANG);
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(told()).isEqualTo("Version of 11 February 2026, 00:30 brought back");
        desk.undo();
        assertThat(journal.entry("n1")).contains(WROTE);
        model.close();

        VersionsViewModel again = model();
        assertThat(again.rows())
                .extracting(VersionRow::what)
                .containsExactly(
                        "Back to the version of 11 February 2026, 01:30",
                        "Back to the version of 11 February 2026, 00:30",
                        "",
                        "Written down");
        assertThat(again.rows())
                .extracting(again::canReturn)
                .containsExactly(false, true, false, true);
    }

    @Test
    void whatWasDeletedAndBroughtBackTellsBoth() {
        put(RANG);
        journal.write(Change.remove(Entry.class, "n1"));
        put(RANG);

        assertThat(model().rows())
                .extracting(VersionRow::what)
                .containsExactly(
                        "Back to the version of 11 February 2026, 00:30",
                        "Deleted",
                        "Written down");
    }

    @Test
    void whatChangedMeanwhileIsNotWrittenOver() {
        put(RANG);
        put(WROTE);
        VersionsViewModel model = model();
        Entry theirs = rang().saying("Theirs.").entry();
        put(theirs);
        model.bringBack(model.rows().getLast());

        assertThat(journal.entry("n1")).contains(theirs);
        assertThat(told()).startsWith("This was changed elsewhere");
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void aVersionThatNamesWhatIsGoneDoesNotComeBack() {
        put(engagement("Website"));
        put(rang().in("Website").entry());
        put(RANG);
        journal.write(Change.remove(Engagement.class, "Website"));
        VersionsViewModel model = model();
        assertThat(lines(model.rows().getFirst()))
                .containsExactly("Engagement: [something no longer in the journal]");
        model.bringBack(model.rows().getLast());

        assertThat(journal.entry("n1")).contains(RANG);
        assertThat(told()).startsWith("This version names something that is no longer");
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void anotherChangeIsSeenAtOnce() {
        put(RANG);
        VersionsViewModel model = model();
        desk.write("Done", List.of(Change.put("acme", WROTE)), () -> {});

        assertThat(model.rows()).hasSize(2);
        model.close();
    }

    @Test
    void anEntryThatIsGoneHasNothingToShow() {
        VersionsViewModel model = model();

        assertThat(model.rows()).isEmpty();
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(told()).isEqualTo("This entry is no longer in the journal.");
    }

    @Test
    void whereNothingCanBeWrittenVersionsCanOnlyBeRead() {
        put(RANG);
        put(WROTE);
        journal.close();
        journal = Desks.readOnly(folder);
        desk = Desks.on(journal);
        VersionsViewModel model = model();

        assertThat(model.rows()).hasSize(2).noneMatch(model::canReturn);
    }

    @Test
    void aTextWithoutAnyOldWordIsTold() {
        put(RANG);
        put(rang().saying("Nothing of the kind.").entry());

        Line text = model().rows().getFirst().lines().getFirst();
        assertThat(text.rewritten()).isTrue();
        assertThat(text.pieces()).extracting(Piece::kind).containsExactly(Kind.STRUCK, Kind.ADDED);
    }

    private static Engagement engagement(String title) {
        return new Engagement(
                title, title, "", null, null, null, Billing.FIXED, null, null, List.of());
    }
}
