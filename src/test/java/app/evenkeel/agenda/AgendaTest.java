package app.evenkeel.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** What wants doing on 10 March 2026. */
class AgendaTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Client ACME = new Client("acme", "Acme", Language.EN);
    private static final Money HUNDRED = Money.of("100", Client.DEFAULT_CURRENCY);

    private static List<String> of(
            List<Engagement> engagements, List<Entry> entries, List<Invoice> invoices) {
        Relation relation =
                new Relation(
                        ACME,
                        engagements,
                        entries,
                        invoices,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return Agenda.of(List.of(relation), ZoneId.of("Europe/Riga"), TODAY).stream()
                .map(t -> t.what() + " " + t.source() + " " + t.on())
                .toList();
    }

    private static List<String> invoices(Invoice... invoices) {
        return of(List.of(), List.of(), List.of(invoices));
    }

    private static List<String> entries(Entry... entries) {
        return of(List.of(), List.of(entries), List.of());
    }

    private static List<String> deliverables(@Nullable String ended, Deliverable... all) {
        LocalDate end = ended == null ? null : LocalDate.parse(ended);
        Engagement site =
                new Engagement(
                        "site",
                        "Site",
                        "",
                        null,
                        null,
                        end,
                        Billing.FIXED,
                        null,
                        null,
                        List.of(all));
        return of(List.of(site), List.of(), List.of());
    }

    private static Invoice due(
            String day,
            List<Payment> payments,
            @Nullable String disputed,
            @Nullable String promised,
            @Nullable Hold hold) {
        LocalDate due = LocalDate.parse(day);
        return new Invoice(
                "i" + day,
                "n" + day,
                due.minusDays(14),
                due,
                HUNDRED,
                null,
                "",
                "",
                payments,
                disputed == null ? null : LocalDate.parse(disputed),
                null,
                promised == null ? null : LocalDate.parse(promised),
                null,
                hold);
    }

    private static Invoice due(String day) {
        return due(day, List.of(), null, null, null);
    }

    private static Entry entry(
            String id,
            Direction direction,
            String day,
            @Nullable String answerBy,
            @Nullable String answers) {
        return new Entry(
                id,
                OffsetDateTime.parse(day + "T12:00:00+02:00"),
                Channel.EMAIL,
                direction,
                null,
                false,
                "words",
                "",
                null,
                List.of(),
                List.of(),
                answerBy == null ? null : LocalDate.parse(answerBy),
                answers,
                null);
    }

    private static Deliverable promised(String day, @Nullable String delivered) {
        return new Deliverable(
                "d" + day,
                "Draft",
                LocalDate.parse(day),
                delivered == null ? null : LocalDate.parse(delivered),
                "");
    }

    @Test
    void anInvoiceWantsAReminderFromTheDayAfterItWasDue() {
        assertThat(invoices(due("2026-03-10"))).isEmpty();
        assertThat(invoices(due("2026-03-09")))
                .containsExactly("invoice-overdue i2026-03-09 2026-03-09");
    }

    @Test
    void whatIsPaidDisputedOrOnHoldIsLeftInPeace() {
        LocalDate before = TODAY.minusDays(1);
        assertThat(
                        invoices(
                                due(
                                        "2026-03-01",
                                        List.of(new Payment(before, HUNDRED)),
                                        null,
                                        null,
                                        null),
                                due("2026-03-02", List.of(), "2026-03-03", null, null),
                                due("2026-03-03", List.of(), null, null, new Hold(null, "Order")),
                                due("2026-03-04", List.of(), null, null, new Hold(TODAY, "Order"))))
                .isEmpty();
    }

    @Test
    void aHoldThatHasRunOutWakesUp() {
        assertThat(
                        invoices(
                                due(
                                        "2026-03-01",
                                        List.of(),
                                        null,
                                        null,
                                        new Hold(TODAY.minusDays(1), ""))))
                .hasSize(1);
    }

    @Test
    void aPaymentPromisedIsAwaitedUntilItsDayHasPassed() {
        assertThat(invoices(due("2026-03-01", List.of(), null, "2026-03-10", null))).isEmpty();
        assertThat(invoices(due("2026-03-01", List.of(), null, "2026-03-09", null)))
                .containsExactly("payment-promised i2026-03-01 2026-03-09");
    }

    @Test
    void anAnswerFromTheClientIsMissedTheDayAfterItWasNeeded() {
        assertThat(entries(entry("n1", Direction.OUTGOING, "2026-03-01", "2026-03-10", null)))
                .isEmpty();
        assertThat(entries(entry("n1", Direction.OUTGOING, "2026-03-01", "2026-03-09", null)))
                .containsExactly("answer-awaited n1 2026-03-09");
    }

    @Test
    void anAnswerThatCameIsMissedNoMore() {
        assertThat(
                        entries(
                                entry("n1", Direction.OUTGOING, "2026-03-01", "2026-03-05", null),
                                entry("n2", Direction.INCOMING, "2026-03-08", null, "n1")))
                .isEmpty();
    }

    @Test
    void askingAgainIsNoAnswer() {
        assertThat(
                        entries(
                                entry("n1", Direction.OUTGOING, "2026-03-01", "2026-03-05", null),
                                entry("n2", Direction.OUTGOING, "2026-03-08", null, "n1")))
                .containsExactly("answer-awaited n1 2026-03-05");
    }

    @Test
    void anAnswerThatTheOwnerOwesIsShownAWeekAhead() {
        assertThat(entries(entry("n1", Direction.INCOMING, "2026-03-01", "2026-03-18", null)))
                .isEmpty();
        assertThat(entries(entry("n1", Direction.INCOMING, "2026-03-01", "2026-03-17", null)))
                .containsExactly("answer-owed n1 2026-03-17");
    }

    @Test
    void whatWasPromisedIsShownAWeekAheadUntilItIsDelivered() {
        assertThat(deliverables(null, promised("2026-03-18", null))).isEmpty();
        assertThat(deliverables(null, promised("2026-03-17", null)))
                .containsExactly("deliverable-due d2026-03-17 2026-03-17");
        assertThat(deliverables(null, promised("2026-03-01", "2026-03-10"))).isEmpty();
        assertThat(deliverables("2026-03-05", promised("2026-03-01", null))).isEmpty();
    }

    @Test
    void whatHasWaitedLongestComesFirstAndNothingIsKnownOfTomorrow() {
        assertThat(
                        of(
                                List.of(),
                                List.of(
                                        entry(
                                                "n1",
                                                Direction.OUTGOING,
                                                "2026-01-01",
                                                "2026-01-05",
                                                null),
                                        entry("n2", Direction.INCOMING, "2026-03-11", null, "n1")),
                                List.of(due("2026-02-01"), due("2025-12-01"))))
                .containsExactly(
                        "invoice-overdue i2025-12-01 2025-12-01",
                        "answer-awaited n1 2026-01-05",
                        "invoice-overdue i2026-02-01 2026-02-01");
    }
}
