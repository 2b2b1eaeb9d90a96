package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.Dimension.PAYMENT;
import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.DISPUTES_INVOICE;
import static app.evenkeel.journal.SignalKind.OVERRUN_BY_INVOLVEMENT;
import static app.evenkeel.journal.SignalKind.PAYS_LATE;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The owner sets a piece of evidence aside on the receipt, with a reason, and takes it back. */
class SetAsideTest {
    private static final LocalDate ON = LocalDate.parse("2026-11-16");
    private static final Story ANY = Story.of("acme");

    private static Evidence piece(Relation relation, Dimension dimension, SignalKind kind) {
        return new Assessor(ANY.owner())
                .assess(relation, ON).gauge(dimension).evidence().stream()
                        .filter(e -> e.signal() == kind)
                        .findFirst()
                        .orElseThrow();
    }

    /** As the window does it: on the entry that is there, else on a note. */
    private static Relation setAside(Relation relation, Evidence evidence, String reason) {
        Entry changed =
                SetAside.on(relation, evidence)
                        .map(e -> SetAside.with(e, evidence.signal(), reason))
                        .orElseGet(() ->
                                SetAside.note(
                                        "aside",
                                        ON.atTime(9, 0).atZone(Story.RIGA).toOffsetDateTime(),
                                        "Set aside.",
                                        evidence,
                                        reason));
        return with(relation, List.of(changed));
    }

    private static Relation takenBack(Relation relation, Evidence evidence) {
        return with(
                relation,
                SetAside.where(relation, evidence).stream()
                        .map(e -> SetAside.takenBack(e, evidence.signal()))
                        .toList());
    }

    private static Relation with(Relation relation, List<Entry> changed) {
        List<Entry> entries = new ArrayList<>(changed);
        relation.entries().stream()
                .filter(e -> changed.stream().noneMatch(c -> c.id().equals(e.id())))
                .forEach(entries::add);
        return relation.with(entries, relation.invoices());
    }

    private static void setAsideAndBack(Relation relation, Dimension dimension, SignalKind kind) {
        Evidence before = piece(relation, dimension, kind);
        Relation aside = setAside(relation, before, "It was my own fault.");
        Evidence after = piece(aside, dimension, kind);

        assertThat(after.excused()).isTrue();
        assertThat(after.points()).isZero();
        assertThat(SetAside.reason(aside, after)).isEqualTo("It was my own fault.");
        assertThat(piece(takenBack(aside, after), dimension, kind)).isEqualTo(before);
        assertThat(SetAside.reason(takenBack(aside, after), before)).isEmpty();
    }

    @Test
    void aMarkedSignalIsSetAsideOnItsEntry() {
        Relation relation = Story.of("acme").told(seen("2026-11-09", RUDENESS, 3)).relation();

        setAsideAndBack(relation, CONDUCT, RUDENESS);
        assertThat(SetAside.on(relation, piece(relation, CONDUCT, RUDENESS)))
                .hasValue(relation.entries().getFirst());
    }

    @Test
    void latePaymentAndADisputeAreSetAsideOnANoteAboutTheInvoice() {
        Relation relation =
                Story.of("acme")
                        .told(note("2026-11-02").about("i1"))
                        .billed(
                                due("i1", "2026-10-05"),
                                due("i2", "2026-11-30").disputed("2026-11-09"))
                        .relation();

        assertThat(SetAside.on(relation, piece(relation, PAYMENT, PAYS_LATE))).isEmpty();
        setAsideAndBack(relation, PAYMENT, PAYS_LATE);
        setAsideAndBack(relation, PAYMENT, DISPUTES_INVOICE);
    }

    @Test
    void anOverrunIsSetAsideOnANoteAboutTheWork() {
        setAsideAndBack(
                Story.of("acme")
                        .worked(Work.on("site").until("2026-10-30"))
                        .told(seen("2026-11-02", CHANGES_MIND, 1).in("site"))
                        .told(seen("2026-11-03", CHANGES_MIND, 1).in("site"))
                        .told(seen("2026-11-04", CHANGES_MIND, 1).in("site"))
                        .relation(),
                SCOPE,
                OVERRUN_BY_INVOLVEMENT);
    }

    @Test
    void nothingElseIsSetAsideWithIt() {
        Relation twice =
                Story.of("acme")
                        .told(seen("2026-11-02", THREAT, 1), seen("2026-11-09", RUDENESS, 3))
                        .told(seen("2026-10-05", THREAT, 1).excusing(THREAT))
                        .relation();
        Evidence rude = piece(twice, CONDUCT, RUDENESS);
        Relation aside = setAside(twice, rude, "It was my own fault.");

        assertThat(SetAside.on(twice, rude)).map(Entry::id).hasValue("n2");
        assertThat(SetAside.where(twice, rude)).isEmpty();
        assertThat(SetAside.where(aside, rude)).extracting(Entry::id).containsExactly("n2");
        assertThat(new Assessor(ANY.owner()).assess(aside, ON).redLines())
                .extracting(Evidence::source)
                .containsExactly("n1");
    }

    @Test
    void theReasonIsThatOfThisSignalAndNotOfAnotherOnTheEntry() {
        Relation both =
                Story.of("acme")
                        .told(seen("2026-11-09", RUDENESS, 3).marked(THREAT, 1).excusing(THREAT))
                        .relation();
        Relation aside = setAside(both, piece(both, CONDUCT, RUDENESS), "I was late myself.");

        assertThat(SetAside.reason(aside, piece(aside, CONDUCT, THREAT)))
                .isEqualTo("It was agreed.");
        assertThat(SetAside.reason(aside, piece(aside, CONDUCT, RUDENESS)))
                .isEqualTo("I was late myself.");
    }

    @Test
    void aNewReasonTakesThePlaceOfTheOld() {
        Relation late = Story.of("acme").billed(due("i1", "2026-10-05")).relation();
        Evidence evidence = piece(late, PAYMENT, PAYS_LATE);
        Relation first = setAside(late, evidence, "They were ill.");
        Relation second = setAside(first, evidence, "The invoice came late.");

        assertThat(second.entries()).hasSize(1);
        assertThat(SetAside.reason(second, evidence)).isEqualTo("The invoice came late.");
        assertThat(second.entries().getFirst().excused()).hasSize(1);
    }

    @Test
    void whatElseIsSetAsideOnTheEntryStaysSo() {
        Relation both =
                Story.of("acme")
                        .told(seen("2026-11-09", RUDENESS, 3).marked(THREAT, 1).excusing(THREAT))
                        .relation();
        Evidence rude = piece(both, CONDUCT, RUDENESS);
        Relation aside = setAside(both, rude, "");

        assertThat(piece(aside, CONDUCT, THREAT).excused()).isTrue();
        assertThat(SetAside.reason(aside, rude)).isEmpty();
        assertThat(piece(takenBack(aside, rude), CONDUCT, THREAT).excused()).isTrue();
    }

    @Test
    void whatWasSetAsideOnANoteIsTakenBackEvenIfItWasMarkedMoreGravelySince() {
        Relation before =
                Story.of("acme").billed(due("i1", "2026-11-01").disputed("2026-11-02")).relation();
        Relation aside = setAside(before, piece(before, PAYMENT, DISPUTES_INVOICE), "My error.");
        Relation marked =
                with(
                        aside,
                        List.of(
                                seen("2026-11-10", DISPUTES_INVOICE, 3)
                                        .about("i1")
                                        .entry("grave")));
        Evidence merged = piece(marked, PAYMENT, DISPUTES_INVOICE);

        assertThat(merged.excused()).isTrue();
        assertThat(SetAside.reason(marked, merged)).isEqualTo("My error.");
        assertThat(piece(takenBack(marked, merged), PAYMENT, DISPUTES_INVOICE).excused()).isFalse();
    }
}
