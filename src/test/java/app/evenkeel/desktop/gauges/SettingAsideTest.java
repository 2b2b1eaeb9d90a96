package app.evenkeel.desktop.gauges;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.gauges.GaugesViewModel.State;
import app.evenkeel.desktop.gauges.ReceiptRow.Tone;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A piece of evidence is set aside with a reason, and counts again when that is taken back. */
class SettingAsideTest {
    private static final String ACME = "acme";

    @TempDir private Path folder;
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void openAJournal() {
        journal = Desks.journal(folder);
        journal.write(List.of(Change.put(new Client(ACME, "Acme", Language.EN))));
        desk = Desks.on(journal);
    }

    @AfterEach
    void closeTheJournal() {
        journal.close();
    }

    @Test
    void whatIsMarkedOnAnEntry() {
        put(rude("n1"), Talk.note("2026-02-10").entry("n2"), Talk.note("2026-02-11").entry("n3"));
        Relation before = journal.relation(ACME);
        GaugesViewModel model = model();
        Receipt first = receipt(model, Dimension.CONDUCT);

        setAside(model, first.rows().getFirst(), "They said sorry on the telephone");

        ReceiptRow aside = receipt(model, Dimension.CONDUCT).rows().getFirst();
        assertThat(aside.tone()).isEqualTo(Tone.SET_ASIDE);
        assertThat(aside.points()).isEqualByComparingTo("0");
        assertThat(aside.reason()).isEqualTo("They said sorry on the telephone");
        assertThat(receipt(model, Dimension.CONDUCT).reading().value()).isZero();
        assertThat(journal.relation(ACME).entries()).hasSameSizeAs(before.entries());
        assertThat(desk.canUndoProperty().get()).isTrue();

        model.settingAside().countAgain(aside.evidence());

        assertThat(receipt(model, Dimension.CONDUCT)).isEqualTo(first);
        assertThat(journal.relation(ACME)).isEqualTo(before);
    }

    @Test
    void anInvoicePaidLateByANoteOfItsOwn() {
        put(
                Bill.due("i1", "2026-01-24").numbered("EK-155").over(1000).invoice(),
                Talk.note("2026-02-10").entry("n2"),
                Talk.note("2026-02-11").entry("n3"));
        Relation before = journal.relation(ACME);
        GaugesViewModel model = model();
        Receipt first = receipt(model, Dimension.PAYMENT);
        assertThat(first.reading().value()).isPositive();

        setAside(model, first.rows().getFirst(), "Their bank was closed");

        ReceiptRow aside = receipt(model, Dimension.PAYMENT).rows().getFirst();
        assertThat(aside.tone()).isEqualTo(Tone.SET_ASIDE);
        assertThat(aside.reason()).isEqualTo("Their bank was closed");
        assertThat(receipt(model, Dimension.PAYMENT).reading().value()).isZero();
        Entry note = newest(before);
        assertThat(note.summary())
                .isEqualTo(
                        "Not counted: Pays late (invoice EK-155). Reason: Their bank was closed");
        assertThat(note.invoice()).isEqualTo("i1");
        // It counts as little when one looks back.
        assertThat(note.day(Desks.RIGA)).isEqualTo("2026-01-24");

        model.settingAside().countAgain(aside.evidence());

        assertThat(receipt(model, Dimension.PAYMENT)).isEqualTo(first);
        assertThat(journal.relation(ACME)).isEqualTo(before);
    }

    @Test
    void aNoteThatWasChangedSinceStaysWhenItCountsAgain() {
        put(
                Bill.due("i1", "2026-01-24").numbered("EK-155").over(1000).invoice(),
                Talk.note("2026-02-10")
                        .as("n2")
                        .about("i1")
                        .saying("Their bank rang to excuse itself.")
                        .excusing(new Excuse(SignalKind.PAYS_LATE, "The bank's fault"))
                        .entry(),
                Talk.note("2026-02-11").entry("n3"));
        GaugesViewModel model = model();

        model.settingAside()
                .countAgain(receipt(model, Dimension.PAYMENT).rows().getFirst().evidence());

        assertThat(receipt(model, Dimension.PAYMENT).rows().getFirst().tone())
                .isEqualTo(Tone.WEIGHS);
        assertThat(journal.relation(ACME).entries())
                .filteredOn(e -> e.id().equals("n2"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.excused()).isEmpty();
                    assertThat(e.summary()).isEqualTo("Their bank rang to excuse itself.");
                });
    }

    @Test
    void workThatOverranByANoteInIt() {
        put(
                new Engagement(
                        "e1",
                        "Shop window",
                        "",
                        LocalDate.of(2025, 11, 1),
                        LocalDate.of(2026, 1, 31),
                        null,
                        Billing.FIXED,
                        null,
                        null,
                        List.of()),
                checking("n1", "2026-01-12"),
                checking("n2", "2026-01-20"),
                checking("n3", "2026-02-02"));
        Relation before = journal.relation(ACME);
        GaugesViewModel model = model();
        ReceiptRow overrun = receipt(model, Dimension.SCOPE).rows().getFirst();
        assertThat(overrun.evidence().signal()).isEqualTo(SignalKind.OVERRUN_BY_INVOLVEMENT);

        setAside(model, overrun, "We agreed to go on");

        assertThat(receipt(model, Dimension.SCOPE).reading().value()).isZero();
        assertThat(newest(before).engagement()).isEqualTo("e1");
        assertThat(newest(before).summary()).contains("(Shop window)");

        model.settingAside()
                .countAgain(receipt(model, Dimension.SCOPE).rows().getFirst().evidence());

        assertThat(journal.relation(ACME)).isEqualTo(before);
    }

    @Test
    void theNoteSpeaksTheOwnersLanguage() {
        put(Bill.due("i1", "2026-01-24").numbered("EK-155").over(1000).invoice());
        desk.write("", List.of(Change.put(Owner.unnamed(Language.FI, Desks.RIGA))), () -> {});
        put(Talk.note("2026-02-10").entry("n2"), Talk.note("2026-02-11").entry("n3"));
        Relation before = journal.relation(ACME);
        GaugesViewModel model = model();

        setAside(model, receipt(model, Dimension.PAYMENT).rows().getFirst(), "Pankki oli kiinni");

        assertThat(newest(before).summary())
                .startsWith("Ei lasketa mukaan:")
                .contains("EK-155")
                .endsWith("Syy: Pankki oli kiinni");
    }

    @Test
    void needsAReason() {
        put(rude("n1"), Talk.note("2026-02-10").entry("n2"), Talk.note("2026-02-11").entry("n3"));
        Relation before = journal.relation(ACME);
        GaugesViewModel model = model();

        setAside(model, receipt(model, Dimension.CONDUCT).rows().getFirst(), "  ");

        Asking asking = Objects.requireNonNull(model.settingAside().askingProperty().get());
        assertThat(asking.reason().problemProperty().get()).isNotEmpty();
        assertThat(journal.relation(ACME)).isEqualTo(before);
    }

    @Test
    void isLeftWhenItIsCancelledOrAnotherGaugeIsChosen() {
        put(rude("n1"), Talk.note("2026-02-10").entry("n2"), Talk.note("2026-02-11").entry("n3"));
        GaugesViewModel model = model();
        ReceiptRow row = receipt(model, Dimension.CONDUCT).rows().getFirst();

        model.settingAside().ask(row.evidence());
        model.settingAside().cancel();
        assertThat(model.settingAside().askingProperty().get()).isNull();

        model.settingAside().ask(row.evidence());
        model.chosenProperty().set(Dimension.SCOPE);
        assertThat(model.settingAside().askingProperty().get()).isNull();
    }

    @Test
    void anEntryThatIsGoneIsLeftAlone() {
        put(rude("n1"), Talk.note("2026-02-10").entry("n2"), Talk.note("2026-02-11").entry("n3"));
        GaugesViewModel model = model();
        ReceiptRow row = receipt(model, Dimension.CONDUCT).rows().getFirst();
        journal.write(List.of(Change.remove(Entry.class, "n1")));
        Relation before = journal.relation(ACME);

        setAside(model, row, "Too late");

        assertThat(journal.relation(ACME)).isEqualTo(before);
        assertThat(receiptOrNone(model)).isEmpty();
    }

    private List<ReceiptRow> receiptOrNone(GaugesViewModel model) {
        return model.stateProperty().get() instanceof State.Known(var standing, _)
                ? standing.receipt(Dimension.CONDUCT).rows()
                : List.of();
    }

    private static void setAside(GaugesViewModel model, ReceiptRow row, String reason) {
        model.settingAside().ask(row.evidence());
        Asking asking = Objects.requireNonNull(model.settingAside().askingProperty().get());
        asking.reason().type(reason);
        model.settingAside().save();
    }

    private Entry newest(Relation before) {
        List<Entry> added =
                journal.relation(ACME).entries().stream()
                        .filter(e -> !before.entries().contains(e))
                        .toList();
        assertThat(added).hasSize(1);
        return added.getFirst();
    }

    private GaugesViewModel model() {
        return new GaugesViewModel(desk, new Navigation(new Place.Today()), ACME);
    }

    private static Receipt receipt(GaugesViewModel model, Dimension dimension) {
        return ((State.Known) model.stateProperty().get()).standing().receipt(dimension);
    }

    private void put(Fact... facts) {
        desk.write("", Arrays.stream(facts).map(f -> Change.put(ACME, f)).toList(), () -> {});
    }

    private static Entry rude(String id) {
        return Talk.seen("2026-02-20", SignalKind.RUDENESS, 2).entry(id);
    }

    private static Entry checking(String id, String day) {
        return Talk.seen(day, SignalKind.CHECKS_BEFORE_DEADLINE, 1).in("e1").entry(id);
    }
}
