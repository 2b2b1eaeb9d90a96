package app.evenkeel.desktop.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.form.Anything;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.navigation.Sheet.WriteEntry;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

class EntryViewModelTest {
    private static final String ACME = "acme";
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-01T12:00+02:00");

    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;
    private final Navigation navigation = new Navigation(new Place.Today());

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(
                Change.put(new Client(ACME, "Acme Oy", Language.FI)),
                Change.put(new Client("halla", "Halla", Language.EN)),
                Change.put(ACME, engagement("old", "Web shop", LocalDate.of(2026, 2, 1))),
                Change.put(ACME, engagement("new", "Campaign", null)));
        desk = Desks.on(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aNewEntryIsANoteOfNowByNobody() {
        EntryForm form = write(ACME).form();

        assertThat(form.client.text()).isEqualTo("Acme Oy");
        assertThat(form.when.text()).isEqualTo("1 Mar 2026 12:00");
        assertThat(form.channel.get()).isEqualTo(Channel.NOTE);
        assertThat(form.direction.get()).isEqualTo(Direction.NONE);
        assertThat(form.work.get()).isEqualTo(Work.NONE);
        assertThat(form.billable.get()).isFalse();
        assertThat(form.minutes.text()).isEmpty();
        assertThat(form.marks.signals()).isEmpty();
    }

    @Test
    void anEntryIsSavedAsItWasWritten() {
        EntryViewModel model = write(ACME);
        EntryForm form = model.form();
        form.summary.type("Wrote at nine.\nRang at ten past nine. ");
        form.channel.set(Channel.CALL);
        form.direction.set(Direction.INCOMING);
        model.mark(SignalKind.DOUBLE_CHANNEL);
        model.mark(SignalKind.RUDENESS);
        form.marks.weigh(SignalKind.RUDENESS, 3);
        form.when.type("yesterday 14:30");
        form.minutes.type("1 h 30");
        form.billable.set(true);
        form.work.set(Work.among(model.choice().works(), "new"));
        form.answerBy.type("tomorrow");
        form.feeling.type("Tired.");
        model.save();

        Entry saved = only(ACME);
        assertThat(saved)
                .isEqualTo(
                        new Entry(
                                saved.id(),
                                OffsetDateTime.parse("2026-02-28T14:30+02:00"),
                                Channel.CALL,
                                Direction.INCOMING,
                                90,
                                true,
                                "Wrote at nine.\nRang at ten past nine.",
                                "Tired.",
                                "new",
                                List.of(
                                        new Signal(SignalKind.DOUBLE_CHANNEL, 2, ""),
                                        new Signal(SignalKind.RUDENESS, 3, "")),
                                List.of(),
                                LocalDate.of(2026, 3, 2),
                                null,
                                null));
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(told()).isEqualTo("Saved for Acme Oy");
    }

    @Test
    void whatWasSavedCanBeUndone() {
        EntryViewModel model = write(ACME);
        model.form().summary.type("Rang.");
        model.save();
        assertThat(journal.relation(ACME).entries()).hasSize(1);

        desk.undo();

        assertThat(journal.relation(ACME).entries()).isEmpty();
    }

    @Test
    void aFormIsSavedOnceHoweverOftenItIsAsked() {
        EntryViewModel model = write(ACME);
        model.form().summary.type("Rang.");
        model.save();
        model.save();

        assertThat(journal.relation(ACME).entries()).hasSize(1);
    }

    @Test
    void nothingIsSavedWithoutAClientAndWhatHappened() {
        EntryViewModel model = write(null);
        model.save();

        assertThat(model.form().client.problemProperty().get())
                .isEqualTo("Choose a client from the list");
        assertThat(model.form().summary.problemProperty().get())
                .isEqualTo("Say in a few words what happened");
        assertThat(navigation.sheetProperty().get()).isNotNull();

        model.form().client.type("acme oy");
        assertThat(model.form().client.problemProperty().get()).isEmpty();
    }

    @Test
    void aClientIsFoundByAPartOfTheName() {
        EntryViewModel model = write(null);

        assertThat(model.clients("oy")).extracting(Client::id).containsExactly(ACME);
        assertThat(model.clients("")).extracting(Client::id).containsExactly(ACME, "halla");

        model.form().choose(model.clients("hal").getFirst());
        model.form().summary.type("Rang.");
        model.save();
        assertThat(only("halla").summary()).isEqualTo("Rang.");
    }

    @Test
    void clientsOfOneNameAreToldApartByTheirIds() {
        journal.write(Change.put(new Client("acme-2", "Acme Oy", Language.FI)));
        EntryViewModel model = write("acme-2");
        assertThat(model.form().client.text()).isEqualTo("Acme Oy (acme-2)");

        model.form().summary.type("Rang.");
        model.save();

        assertThat(only("acme-2").summary()).isEqualTo("Rang.");
    }

    @Test
    void engagementsAreTheClientsAndOpenOnesStandFirst() {
        EntryViewModel model = write(ACME);
        assertThat(model.choice().works()).extracting(Work::id).containsExactly(null, "new", "old");
        assertThat(model.choice().works())
                .extracting(Work::open)
                .containsExactly(true, true, false);
        model.form().work.set(model.choice().works().getLast());

        model.form().client.type("Halla");
        assertThat(model.choice().works()).containsExactly(Work.NONE);
        assertThat(model.form().work.get()).isEqualTo(Work.NONE);

        model.form().client.type("Acme Oy");
        assertThat(model.choice().works()).hasSize(3);
    }

    @Test
    void signalsAreTypedAndNotMarkedTwice() {
        EntryViewModel model = write(ACME);
        model.form().signal.type("dou");
        assertThat(model.signals("dou"))
                .containsExactly(SignalKind.DOUBTS_COMPETENCE, SignalKind.DOUBLE_CHANNEL);

        model.mark(SignalKind.DOUBLE_CHANNEL);
        model.mark(SignalKind.DOUBLE_CHANNEL);

        assertThat(model.form().signal.text()).isEmpty();
        assertThat(model.form().marks.signals())
                .containsExactly(new Signal(SignalKind.DOUBLE_CHANNEL));
        assertThat(model.signals("dou")).containsExactly(SignalKind.DOUBTS_COMPETENCE);

        model.form().marks.remove(SignalKind.DOUBLE_CHANNEL);
        assertThat(model.signals("dou")).contains(SignalKind.DOUBLE_CHANNEL);
    }

    @Test
    void aSignalThatWasOnlyTypedIsNotLostSilently() {
        EntryViewModel model = write(ACME);
        model.form().summary.type("Rang.");
        model.form().signal.type("dou");
        model.save();

        assertThat(journal.relation(ACME).entries()).isEmpty();
    }

    @Test
    void anAnswerIsNeededFromSomebodyAndNotBeforeItWasAskedFor() {
        EntryForm form = write(ACME).form();
        form.answerBy.type("5.3.");
        form.answerBy.look();
        assertThat(form.answerBy.problemProperty().get())
                .isEqualTo("First choose “From the client” or “From you”");

        form.direction.set(Direction.OUTGOING);
        assertThat(form.answerBy.problemProperty().get()).isEmpty();

        form.answerBy.type("28.2.");
        assertThat(form.answerBy.problemProperty().get())
                .isEqualTo("That is before the day it happened");

        form.when.type("28.2. 10:00");
        assertThat(form.answerBy.problemProperty().get()).isEmpty();
    }

    @Test
    void whatHasNotHappenedYetCannotBeWrittenDown() {
        EntryForm form = write(ACME).form();
        form.when.type("tomorrow 9:00");
        form.when.look();
        assertThat(form.when.problemProperty().get()).isEqualTo("That day is still to come");

        form.when.type("yesterday 9:00");
        assertThat(form.when.problemProperty().get()).isEmpty();
        form.spellOutWhen();
        assertThat(form.when.text()).isEqualTo("28 Feb 2026 09:00");
    }

    @Test
    void anAnswerComesFromTheOtherSideOfTheSameClient() {
        Entry asked = asked("n1");
        journal.write(Change.put(ACME, asked));
        EntryViewModel model = form(new WriteEntry(null, null, "n1"));

        assertThat(model.clientFixed()).isTrue();
        assertThat(model.choice().nameProperty().get()).isEqualTo("Acme Oy");
        assertThat(model.answeredProperty().get())
                .isEqualTo("In answer to: “Asked for the texts.”, 20 February 2026");
        assertThat(model.form().direction.get()).isEqualTo(Direction.INCOMING);
        assertThat(model.form().channel.get()).isEqualTo(Channel.EMAIL);
        assertThat(model.form().work.get().id()).isEqualTo("new");
        assertThat(model.sheet().changed()).isFalse();

        model.form().summary.type("Sent them.");
        model.save();
        assertThat(journal.relation(ACME).entries())
                .filteredOn(entry -> "n1".equals(entry.answers()))
                .singleElement()
                .extracting(Entry::summary, Entry::direction, Entry::at)
                .containsExactly("Sent them.", Direction.INCOMING, NOON);
    }

    @Test
    void aCorrectionKeepsWhatTheFormDoesNotAskFor() {
        Entry before = corrected("n2");
        journal.write(Change.put(ACME, asked("n1")), Change.put(ACME, before));
        EntryViewModel model = form(new WriteEntry(ACME, "n2", null));
        EntryForm form = model.form();
        assertThat(model.sheet().changed()).isFalse();
        assertThat(form.summary.text()).isEqualTo("Rang at nine.");
        assertThat(form.minutes.text()).isEqualTo("1:30");
        assertThat(form.answerBy.text()).isEqualTo("5 Mar 2026");
        assertThat(model.answeredProperty().get()).contains("Asked for the texts.");

        form.summary.type("Rang at ten.");
        form.marks.weigh(SignalKind.RUDENESS, 1);
        model.save();

        assertThat(journal.entry("n2"))
                .contains(
                        new Entry(
                                before.id(),
                                before.at(),
                                before.channel(),
                                before.direction(),
                                before.minutes(),
                                before.billable(),
                                "Rang at ten.",
                                before.feeling(),
                                before.engagement(),
                                List.of(new Signal(SignalKind.RUDENESS, 1, "his word")),
                                before.excused(),
                                before.answerBy(),
                                before.answers(),
                                before.invoice()));
        assertThat(told()).isEqualTo("Saved for Acme Oy");
    }

    @Test
    void onlyAnEntryThatWasChangedLeadsToItsEarlierVersions() {
        journal.write(Change.put(ACME, asked("n1")));
        EntryViewModel never = form(new WriteEntry(ACME, "n1", null));
        assertThat(never.changedProperty().get()).isEmpty();
        never.close();
        journal.write(Change.put(ACME, summed(asked("n1"), "Theirs.")));
        navigation.closeSheet();
        EntryViewModel model = form(new WriteEntry(ACME, "n1", null));
        assertThat(model.changedProperty().get()).isEqualTo("Changed 1 March 2026");

        navigation.closeSheet();
        model.seeVersions();
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.SeeVersions("n1"));
    }

    @Test
    void aCorrectionThatChangesNothingLeavesNoTrace() {
        Entry before = corrected("n2");
        journal.write(Change.put(ACME, asked("n1")), Change.put(ACME, before));
        var newest = journal.newestChange();
        EntryViewModel model = form(new WriteEntry(ACME, "n2", null));
        model.save();

        assertThat(journal.newestChange()).isEqualTo(newest);
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void aCorrectionIsRefusedWhereSomebodyElseWasFaster() {
        journal.write(Change.put(ACME, asked("n1")));
        EntryViewModel model = form(new WriteEntry(ACME, "n1", null));
        model.form().summary.type("Mine.");
        Entry theirs = summed(asked("n1"), "Theirs.");
        journal.write(Change.put(ACME, theirs));
        model.save();

        assertThat(journal.entry("n1")).contains(theirs);
        assertThat(navigation.sheetProperty().get()).isNotNull();
        assertThat(told()).startsWith("This was changed elsewhere");
        assertThat(model.form().summary.text()).isEqualTo("Mine.");
    }

    @Test
    void aDeletedEntryLeavesItsAnswersAndCanBeBroughtBack() {
        Entry answer = corrected("n2");
        journal.write(Change.put(ACME, asked("n1")), Change.put(ACME, answer));
        form(new WriteEntry(ACME, "n1", null)).delete();

        assertThat(journal.entry("n1")).isEmpty();
        assertThat(only(ACME).answers()).isNull();
        assertThat(told()).isEqualTo("Entry deleted for Acme Oy");
        assertThat(navigation.sheetProperty().get()).isNull();

        desk.undo();

        assertThat(journal.entry("n1")).contains(asked("n1"));
        assertThat(journal.entry("n2")).contains(answer);
    }

    @Test
    void anEntryThatIsGoneCannotBeCorrectedOrAnswered() {
        form(new WriteEntry(ACME, "n1", null));
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(told()).isEqualTo("This entry is no longer in the journal.");

        form(new WriteEntry(ACME, null, "n1"));
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void closingLosesOnlyWhatWasTyped() {
        EntryViewModel model = write(ACME);
        assertThat(model.sheet().changed()).isFalse();

        model.mark(SignalKind.THANKS);
        assertThat(model.sheet().changed()).isTrue();

        model.form().marks.remove(SignalKind.THANKS);
        assertThat(model.sheet().changed()).isFalse();
    }

    @Test
    void clientsWhoCameMeanwhileAreOfferedAndNothingTypedIsTouched() {
        EntryViewModel model = write(null);
        model.form().client.type("new");
        model.form().client.look();
        model.form().summary.type("Rang.");
        others(Change.put(new Client("newly", "New", Language.EN)));

        assertThat(model.clients("new")).extracting(Client::id).containsExactly("newly");
        assertThat(model.form().client.text()).isEqualTo("new");
        assertThat(model.form().client.problemProperty().get()).isEmpty();
        assertThat(model.form().summary.text()).isEqualTo("Rang.");
        assertThat(model.sheet().changed()).isTrue();
        model.save();
        assertThat(only("newly").summary()).isEqualTo("Rang.");
    }

    @Test
    void aClientWhoIsRenamedMeanwhileStaysChosen() {
        EntryViewModel model = write(ACME);
        model.form().work.set(Work.among(model.choice().works(), "new"));
        others(
                Change.put(new Client(ACME, "Acme Ab", Language.FI)),
                Change.put(ACME, engagement("newest", "Fair", null)));

        assertThat(model.form().client.text()).isEqualTo("Acme Ab");
        assertThat(model.choice().nameProperty().get()).isEqualTo("Acme Ab");
        assertThat(model.form().work.get().id()).isEqualTo("new");
        assertThat(model.choice().works()).extracting(Work::id).contains("newest");
        model.form().summary.type("Rang.");
        model.save();
        assertThat(only(ACME).engagement()).isEqualTo("new");
    }

    @Test
    void whatOthersRenameIsNotTakenForSomethingTyped() {
        EntryViewModel model = write(ACME);
        others(Change.put(new Client(ACME, "Acme Ab", Language.FI)));

        assertThat(model.sheet().changed()).isFalse();
    }

    @Test
    void aClosedFormFollowsNoMore() {
        EntryViewModel model = write(null);
        model.close();
        others(Change.put(new Client("newly", "New", Language.EN)));

        assertThat(model.clients("new")).isEmpty();
    }

    @Test
    void withoutAClientTheWayLeadsToTheFirstOne() {
        journal.write(Change.remove(Client.class, ACME), Change.remove(Client.class, "halla"));
        EntryViewModel model = write(null);
        assertThat(model.choice().nobodyProperty().get()).isTrue();

        model.addClient();
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditClient(null));
    }

    @Test
    void aClientWhoComesFromElsewhereOpensTheForm() {
        journal.write(Change.remove(Client.class, ACME), Change.remove(Client.class, "halla"));
        EntryViewModel model = write(null);
        others(Change.put(new Client("newly", "New", Language.EN)));

        assertThat(model.choice().nobodyProperty().get()).isFalse();
    }

    @Test
    void whatIsBeingWrittenStaysWhenTheLastClientGoes() {
        EntryViewModel model = write(null);
        model.form().summary.type("Rang.");
        others(Change.remove(Client.class, ACME), Change.remove(Client.class, "halla"));

        assertThat(model.choice().nobodyProperty().get()).isFalse();
        assertThat(model.form().summary.text()).isEqualTo("Rang.");
    }

    /** Something that another program writes, and that the desk has noticed. */
    private void others(Change... changes) {
        try (JournalFile theirs = Desks.journal(folder)) {
            theirs.write(changes);
        }
        desk.look();
    }

    private EntryViewModel write(@Nullable String client) {
        return form(new WriteEntry(client, null, null));
    }

    private EntryViewModel form(WriteEntry sheet) {
        navigation.open(sheet);
        return new EntryViewModel(desk, navigation, sheet);
    }

    private Entry only(String client) {
        List<Entry> entries = journal.relation(client).entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private @Nullable String told() {
        Notice notice = desk.notices().currentProperty().get();
        return notice == null ? null : notice.sentence();
    }

    private static Engagement engagement(String id, String title, @Nullable LocalDate ended) {
        return new Engagement(
                id,
                title,
                "",
                LocalDate.of(2026, 1, 1),
                null,
                ended,
                Billing.HOURLY,
                null,
                null,
                List.of());
    }

    private static Entry asked(String id) {
        return new Entry(
                id,
                OffsetDateTime.parse("2026-02-20T10:00+02:00"),
                Channel.EMAIL,
                Direction.OUTGOING,
                null,
                false,
                "Asked for the texts.",
                "",
                "new",
                List.of(),
                List.of(),
                LocalDate.of(2026, 2, 25),
                null,
                null);
    }

    /** With everything that the form does not show. */
    private static Entry corrected(String id) {
        return new Entry(
                id,
                OffsetDateTime.parse("2026-02-27T09:00:31+01:00"),
                Channel.CALL,
                Direction.INCOMING,
                90,
                true,
                "Rang at nine.",
                "Tired.",
                "old",
                List.of(new Signal(SignalKind.RUDENESS, 3, "his word")),
                List.of(new Excuse(SignalKind.CONTACT_OUTSIDE_HOURS, "We had agreed on it.")),
                LocalDate.of(2026, 3, 5),
                "n1",
                null);
    }

    private static Entry summed(Entry entry, String summary) {
        return new Entry(
                entry.id(),
                entry.at(),
                entry.channel(),
                entry.direction(),
                entry.minutes(),
                entry.billable(),
                summary,
                entry.feeling(),
                entry.engagement(),
                entry.signals(),
                entry.excused(),
                entry.answerBy(),
                entry.answers(),
                entry.invoice());
    }

    @Test
    void whateverIsTypedIsKeptOrMendedBesideItsField() {
        Anything.isUnderstoodBy(
                desk,
                () -> {
                    var asked = new Sheet.WriteEntry(ACME, null, null);
                    EntryViewModel model = new EntryViewModel(desk, navigation, asked);
                    model.form().summary.type("Talked");
                    model.form().direction.set(Direction.INCOMING);
                    return model;
                },
                model -> {
                    EntryForm form = model.form();
                    return List.of(
                            form.client,
                            form.summary,
                            form.signal,
                            form.when,
                            form.minutes,
                            form.answerBy,
                            form.feeling);
                },
                EntryViewModel::save);
    }
}
