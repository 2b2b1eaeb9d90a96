package app.evenkeel.agenda;

import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.outgoing;
import static app.evenkeel.journal.Talk.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.Todo;
import app.evenkeel.journal.WorkingHours;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What wants doing on 10 March 2026. */
class AgendaTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Owner OWNER = Owner.unnamed(Language.EN, ZoneId.of("Europe/Riga"));
    private static final Assessor ASSESSOR = new Assessor(OWNER);
    private static final Client ACME = new Client("acme", "Acme", Language.EN);

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
        return said(relation);
    }

    private static List<String> said(Relation relation) {
        return said(Agenda.of(List.of(ASSESSOR.assessed(relation, TODAY)), OWNER, TODAY));
    }

    private static List<String> said(List<Todo> todos) {
        return todos.stream().map(t -> t.what() + " " + t.source() + " " + t.on()).toList();
    }

    private static List<String> invoices(Bill... bills) {
        return of(List.of(), List.of(), Arrays.stream(bills).map(Bill::invoice).toList());
    }

    private static List<String> entries(Talk... said) {
        return of(List.of(), Arrays.stream(said).map(Talk::entry).toList(), List.of());
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

    private static Bill due(String day) {
        return Bill.due("i" + day, day);
    }

    private static Talk asked(String day, String answerBy) {
        return Talk.incoming(Channel.EMAIL, day).as("n1").answerBy(answerBy);
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
        assertThat(
                        invoices(
                                due("2026-03-01").paid("2026-03-09"),
                                due("2026-03-02").disputed("2026-03-03"),
                                due("2026-03-03").held(new Hold(null, "Order")),
                                due("2026-03-04").held(new Hold(TODAY, "Order"))))
                .isEmpty();
    }

    @Test
    void aHoldThatHasRunOutWakesUp() {
        assertThat(invoices(due("2026-03-01").held(new Hold(TODAY.minusDays(1), "")))).hasSize(1);
    }

    @Test
    void aPaymentPromisedIsAwaitedUntilItsDayHasPassed() {
        assertThat(invoices(due("2026-03-01").promised("2026-03-10"))).isEmpty();
        assertThat(invoices(due("2026-03-01").promised("2026-03-09")))
                .containsExactly("payment-promised i2026-03-01 2026-03-09");
    }

    @Test
    void anAnswerFromTheClientIsMissedTheDayAfterItWasNeeded() {
        assertThat(entries(request("n1", "2026-03-01", "2026-03-10"))).isEmpty();
        assertThat(entries(request("n1", "2026-03-01", "2026-03-09")))
                .containsExactly("answer-awaited n1 2026-03-09");
    }

    @Test
    void anAnswerThatCameIsMissedNoMore() {
        assertThat(
                        entries(
                                request("n1", "2026-03-01", "2026-03-05"),
                                answer("n1", "2026-03-08").as("n2")))
                .isEmpty();
    }

    @Test
    void askingAgainIsNoAnswer() {
        assertThat(
                        entries(
                                request("n1", "2026-03-01", "2026-03-05"),
                                outgoing("2026-03-08").as("n2").answering("n1")))
                .containsExactly("answer-awaited n1 2026-03-05");
    }

    @Test
    void anAnswerThatTheOwnerOwesIsShownAWeekAhead() {
        assertThat(entries(asked("2026-03-01", "2026-03-18"))).isEmpty();
        assertThat(entries(asked("2026-03-01", "2026-03-17")))
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
                                        request("n1", "2026-01-01", "2026-01-05").entry(),
                                        answer("n1", "2026-03-11").as("n2").entry()),
                                List.of(due("2026-02-01").invoice(), due("2025-12-01").invoice())))
                .containsExactly(
                        "invoice-overdue i2025-12-01 2025-12-01",
                        "answer-awaited n1 2026-01-05",
                        "invoice-overdue i2026-02-01 2026-02-01");
    }

    @Test
    void invoicesThatGoIntoOneLetterHaveTheSameStepAndAClientNeverHasTwo() {
        Relation relation =
                new Relation(ACME)
                        .with(
                                List.of(),
                                List.of(
                                        due("2026-03-01").invoice(),
                                        due("2026-03-02").invoice(),
                                        due("2026-03-09").invoice()));

        List<LadderStep> steps =
                Agenda.of(List.of(ASSESSOR.assessed(relation, TODAY)), OWNER, TODAY).stream()
                        .map(t -> ((Todo.InvoiceOverdue) t).step())
                        .toList();

        assertThat(steps).hasSize(3).doesNotContainNull();
        assertThat(steps.get(0)).isInstanceOf(LadderStep.Write.class).isSameAs(steps.get(1));
        assertThat(steps.get(2)).isInstanceOf(LadderStep.Wait.class);
    }

    @Test
    void atTheEndOfTheLadderAReviewWaitsForADecision() {
        Letter paused = sent(LetterKind.WORK_PAUSED, "2026-03-03", "i2026-02-01");

        assertThat(of(due("2026-02-01"), List.of(), paused))
                .containsExactly(
                        "invoice-overdue i2026-02-01 2026-02-01",
                        "review-due i2026-02-01 2026-03-09");
        Decision keep = new Decision("k1", TODAY, Choice.KEEP, "");
        assertThat(of(due("2026-02-01"), List.of(keep), paused))
                .containsExactly("invoice-overdue i2026-02-01 2026-02-01");
    }

    @Test
    void workThatWasPausedIsResumedOnceThePaymentHasCome() {
        Bill paid = due("2026-02-01").paid("2026-03-07");
        Letter paused = sent(LetterKind.WORK_PAUSED, "2026-03-03", "i2026-02-01");

        assertThat(of(paid, List.of(), paused))
                .containsExactly("work-to-resume work-paused 2026-03-07");
        assertThat(of(paid, List.of(), paused, sent(LetterKind.WORK_RESUMED, "2026-03-10")))
                .isEmpty();
    }

    @Test
    void aLetterThatWasBegunIsToBeFinished() {
        List<LetterDraft> drafts =
                Stream.of(TODAY, TODAY.plusDays(1))
                        .map(day ->
                                new LetterDraft(
                                        "draft" + day,
                                        LetterKind.BOUNDARIES,
                                        Language.EN,
                                        null,
                                        day,
                                        List.of(),
                                        "",
                                        "",
                                        null))
                        .toList();
        Relation relation =
                new Relation(
                        ACME, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), drafts);

        assertThat(said(relation)).containsExactly("draft-to-finish draft2026-03-10 2026-03-10");
    }

    @Test
    void theVeryReminderThatIsInOrderIsOneThingToDoWithItsDraft() {
        LetterDraft draft = reminder("d1", 1, "i2026-03-01", "i2026-03-02");
        LetterDraft everything = reminder("d2", 1);

        List<Todo> todos = todos(draft);
        assertThat(said(todos))
                .containsExactly(
                        "invoice-overdue i2026-03-01 2026-03-01",
                        "invoice-overdue i2026-03-02 2026-03-02");
        assertThat(todos).extracting(Todo::begun).containsExactly(draft, null);
        assertThat(todos(everything).getFirst().begun()).isEqualTo(everything);
    }

    @Test
    void aDraftOfAnotherLetterStandsForItself() {
        LetterDraft later = reminder("d1", 2, "i2026-03-01", "i2026-03-02");
        LetterDraft narrower = reminder("d2", 1, "i2026-03-02");

        List<Todo> todos = todos(later, narrower);
        assertThat(said(todos))
                .containsExactly(
                        "invoice-overdue i2026-03-01 2026-03-01",
                        "invoice-overdue i2026-03-02 2026-03-02",
                        "draft-to-finish d1 2026-03-09",
                        "draft-to-finish d2 2026-03-09");
        assertThat(todos).extracting(Todo::begun).containsExactly(null, null, later, narrower);
    }

    private static LetterDraft reminder(String id, int step, String... invoices) {
        return new LetterDraft(
                id,
                LetterKind.PAYMENT_REMINDER,
                Language.EN,
                step,
                TODAY.minusDays(1),
                List.of(invoices),
                "",
                "",
                null);
    }

    /** With two invoices that are ripe for the first reminder. */
    private static List<Todo> todos(LetterDraft... drafts) {
        Relation relation =
                new Relation(
                        ACME,
                        List.of(),
                        List.of(),
                        List.of(due("2026-03-01").invoice(), due("2026-03-02").invoice()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(drafts));
        return Agenda.of(List.of(ASSESSOR.assessed(relation, TODAY)), OWNER, TODAY);
    }

    private static List<String> of(Bill bill, List<Decision> decisions, Letter... letters) {
        return said(
                new Relation(
                        ACME,
                        List.of(),
                        List.of(),
                        List.of(bill.invoice()),
                        List.of(),
                        List.of(),
                        decisions,
                        List.of(letters)));
    }

    private static Letter sent(LetterKind kind, String day, String... invoices) {
        return new Letter(
                kind.id(),
                kind,
                Language.EN,
                null,
                LocalDate.parse(day),
                List.of(invoices),
                "Dear Acme",
                "");
    }

    @Test
    void nobodyReviewsAClientWhoHasGone() {
        Talk threat = Talk.seen("2026-03-09", SignalKind.THREAT, 3);
        for (ClientStatus status : ClientStatus.values()) {
            Client client =
                    new Client(
                            "acme",
                            "Acme",
                            Contact.UNKNOWN,
                            Language.EN,
                            "",
                            Client.DEFAULT_CURRENCY,
                            null,
                            status,
                            Contract.UNKNOWN,
                            WorkingHours.NONE);
            Relation relation = new Relation(client).with(List.of(threat.entry()), List.of());

            assertThat(Agenda.of(List.of(ASSESSOR.assessed(relation, TODAY)), OWNER, TODAY))
                    .hasSize(status == ClientStatus.FORMER ? 0 : 1);
        }
    }
}
