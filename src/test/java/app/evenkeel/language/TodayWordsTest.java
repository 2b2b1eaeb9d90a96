package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.LadderStep.Why;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Rung;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.Todo;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

class TodayWordsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 5);
    private static final Client ACME = new Client("acme", "Acme", Language.EN);

    @Test
    void anOverdueInvoiceIsToldWithItsDaysAndWhatIsStillOwed() {
        assertThat(overdue(Language.EN, 1))
                .isEqualTo("Invoice 2026-014 is 1 day overdue: €1,000.00");
        assertThat(overdue(Language.EN, 12))
                .isEqualTo("Invoice 2026-014 is 12 days overdue: €1,000.00");
        assertThat(overdue(Language.FI, 1))
                .isEqualTo("Lasku 2026-014 on 1 päivän myöhässä: 1\u00A0000,00\u00A0€");
        assertThat(overdue(Language.FI, 2)).contains("2 päivää myöhässä");
        assertThat(overdue(Language.HE, 2)).contains("באיחור של יומיים");
        assertThat(overdue(Language.HE, 12)).contains("באיחור של 12 ימים");
        assertThat(overdue(Language.LV, 21)).contains("kavējas 21 dienu:");
        assertThat(overdue(Language.LV, 11)).contains("kavējas 11 dienu:");
        assertThat(overdue(Language.LV, 12)).contains("kavējas 12 dienu:");
        assertThat(overdue(Language.LV, 22)).contains("kavējas 22 dienas:");
    }

    @Test
    void aPromiseIsToldBeforeOnAndAfterItsDay() {
        assertThat(said(DUE.minusDays(2), draft())).isEqualTo("Promised by 5 March 2026: «Draft»");
        assertThat(said(DUE, draft())).isEqualTo("Promised for today: «Draft»");
        assertThat(said(DUE.plusDays(1), draft()))
                .isEqualTo("Was promised by 5 March 2026: «Draft»");
    }

    @Test
    void anAnswerThatTheOwnerOwesIsToldBeforeOnAndAfterItsDay() {
        assertThat(said(DUE.minusDays(2), owed()))
                .isEqualTo("You owe an answer by 5 March 2026: «Which colour?»");
        assertThat(said(DUE, owed())).isEqualTo("You owe an answer today: «Which colour?»");
        assertThat(said(DUE.plusDays(1), owed()))
                .isEqualTo("You have owed an answer since 5 March 2026: «Which colour?»");
    }

    @Test
    void anAnswerAndAPaymentAreAwaited() {
        LocalDate later = DUE.plusDays(9);
        assertThat(said(later, new Todo.AnswerAwaited(ACME, asked("Approve the draft"), DUE)))
                .isEqualTo("An answer has been due since 5 March 2026: «Approve the draft»");
        Todo promised = new Todo.PaymentPromised(ACME, invoice(), DUE, null, null);
        assertThat(said(later, promised))
                .isEqualTo("Payment of invoice 2026-014 was promised by 5 March 2026: €1,000.00");
        assertThat(said(DUE, promised)).contains("for today: €1,250.00");
    }

    @Test
    void whatComesNextAndWhenIsSaidInEveryLanguage() {
        LadderStep wait =
                new LadderStep.Wait(
                        invoice(),
                        Rung.SECOND_REMINDER,
                        Why.TOO_SOON_AFTER_LETTER,
                        DUE.plusDays(7));
        assertThat(next(Language.EN, wait)).isEqualTo("From 12 March 2026: second reminder");
        assertThat(next(Language.FI, wait)).isEqualTo("12.3.2026 alkaen: toinen muistutus");
        assertThat(next(Language.HE, wait)).isEqualTo("החל מ־12.3.2026: תזכורת שנייה");
        assertThat(next(Language.LV, wait))
                .isEqualTo("Tālāk (2026. gada 12. marts): otrais atgādinājums");
    }

    @Test
    void whatIsInOrderNowIsSaidOnceForALetter() {
        Invoice other = Bill.due("i2", "2026-03-07").numbered("2026-015").invoice();
        LadderStep both = write(LetterKind.PAYMENT_REMINDER, 1, invoice(), other);
        assertThat(next(Language.EN, both)).isEqualTo("Next: payment reminder");
        assertThat(new LadderWords(Language.EN).next(other, both))
                .contains("In the same letter as invoice 2026-014");
        assertThat(next(Language.EN, write(LetterKind.WORK_PAUSED, null, invoice())))
                .isEqualTo("Next: notice that work is paused");
    }

    @Test
    void whatWaitsForSomethingElseHasNoDay() {
        assertThat(
                        next(
                                Language.EN,
                                new LadderStep.Wait(
                                        invoice(), Rung.REMINDER, Why.REVIEW_FIRST, null)))
                .isEqualTo("After the review: payment reminder");
        assertThat(
                        new LadderWords(Language.EN)
                                .next(
                                        invoice(),
                                        new LadderStep.Wait(
                                                invoice(), Rung.REMINDER, Why.DISPUTED, null)))
                .isEmpty();
    }

    @Test
    void theWholeIsOneLine() {
        Todo overdue =
                new Todo.InvoiceOverdue(
                        ACME, invoice(), write(LetterKind.PAYMENT_REMINDER, 2, invoice()), null);
        assertThat(new TodayWords(Language.EN, DUE.plusDays(12)).whole(overdue, own -> own))
                .isEqualTo(
                        "Invoice 2026-014 is 12 days overdue: €1,000.00. Next: second reminder.");
        Todo said = new Todo.InvoiceOverdue(ACME, invoice(), null, null);
        assertThat(new TodayWords(Language.EN, DUE.plusDays(12)).whole(said, own -> own))
                .isEqualTo("Invoice 2026-014 is 12 days overdue: €1,000.00");
    }

    @Test
    void theEndOfTheLadderIsToldWithItsReason() {
        assertThat(
                        said(
                                DUE,
                                new Todo.ReviewAfterLadder(
                                        ACME,
                                        new LadderStep.Review(
                                                List.of(invoice(), invoice()), DUE, false))))
                .isEqualTo("All letters have gone out; still unpaid: 2026-014, 2026-014");
        assertThat(
                        said(
                                DUE,
                                new Todo.ReviewAfterLadder(
                                        ACME,
                                        new LadderStep.Review(List.of(invoice()), DUE, true))))
                .isEqualTo(
                        "Still unpaid after the reminders: 2026-014. The contract does not let you pause work.");
    }

    @Test
    void workToResumeSaysSinceWhenItIsPaused() {
        Letter paused =
                new Letter(
                        "l1",
                        LetterKind.WORK_PAUSED,
                        Language.EN,
                        null,
                        DUE,
                        List.of("i1"),
                        "Dear Acme",
                        "");
        assertThat(
                        said(
                                DUE,
                                new Todo.WorkToResume(
                                        ACME,
                                        new LadderStep.Resume(paused, List.of(invoice()), DUE))))
                .isEqualTo("Paid in full: 2026-014. Work has been paused since 5 March 2026.");
    }

    @Test
    void aLetterThatWasBegunSaysWhichAndWhen() {
        LetterDraft draft =
                new LetterDraft(
                        "d",
                        LetterKind.PAYMENT_REMINDER,
                        Language.EN,
                        2,
                        DUE,
                        List.of(),
                        "",
                        "",
                        null);
        assertThat(said(DUE, new Todo.DraftToFinish(ACME, draft, List.of())))
                .isEqualTo("Draft begun on 5 March 2026: Second payment reminder");

        LadderStep asked = write(LetterKind.PAYMENT_REMINDER, 2, invoice());
        assertThat(said(DUE.plusDays(12), new Todo.InvoiceOverdue(ACME, invoice(), asked, draft)))
                .doesNotContain("Draft");
        assertThat(
                        new TodayWords(Language.EN, DUE.plusDays(12))
                                .next(new Todo.InvoiceOverdue(ACME, invoice(), asked, draft)))
                .contains("Draft begun on 5 March 2026: Second payment reminder");
    }

    private static String next(Language language, LadderStep step) {
        return new LadderWords(language).next(invoice(), step).orElseThrow();
    }

    private static LadderStep write(LetterKind letter, @Nullable Integer step, Invoice... about) {
        return new LadderStep.Write(letter, step, List.of(about), DUE);
    }

    @Test
    void nothingIsSaidToo() {
        assertThat(new TodayWords(Language.EN, DUE).nothing())
                .isEqualTo("Nothing needs doing today.");
    }

    private static String overdue(Language language, int days) {
        return new TodayWords(language, DUE.plusDays(days))
                .of(new Todo.InvoiceOverdue(ACME, invoice(), null, null), UnaryOperator.identity());
    }

    /** With the words of the fact itself in marks. */
    private static String said(LocalDate on, Todo todo) {
        return new TodayWords(Language.EN, on).of(todo, own -> "«" + own + "»");
    }

    private static Todo draft() {
        Engagement site =
                new Engagement(
                        "e1", "Site", "", null, null, null, Billing.FIXED, null, null, List.of());
        return new Todo.DeliverableDue(
                ACME, site, new Deliverable("d1", "Draft", DUE, null, ""), DUE, null);
    }

    private static Todo owed() {
        return new Todo.AnswerOwed(ACME, asked("Which colour?"), DUE);
    }

    private static Entry asked(String summary) {
        return Talk.note("2026-02-20").saying(summary).entry();
    }

    /** 250 of 1250 euros were paid on the day after the due date. */
    private static Invoice invoice() {
        return Bill.due("i1", "2026-03-05")
                .over(1250)
                .numbered("2026-014")
                .paid(250, "2026-03-06")
                .invoice();
    }
}
