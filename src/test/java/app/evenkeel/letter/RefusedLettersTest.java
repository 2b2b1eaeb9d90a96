package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;
import static app.evenkeel.letter.Affairs.bill;
import static app.evenkeel.letter.Affairs.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class RefusedLettersTest {
    private static final LetterKind REMINDER = LetterKind.PAYMENT_REMINDER;

    @ParameterizedTest
    @EnumSource(names = {"PAYMENT_REMINDER", "WORK_PAUSED"})
    void nothingOverdueNoLetterAboutPayment(LetterKind kind) {
        Affairs affairs = new Affairs();
        affairs.invoices.add(bill("2026-001", ON, List.of()));

        refused(affairs, kind, "Nothing is overdue for Acme Oy on 2026-03-05", kind.id());
    }

    @Test
    void aPromisedInvoiceIsNamedAsTheReasonThatNothingIsOverdue() {
        Affairs affairs = new Affairs();
        affairs.invoices.add(bill("P-7", ON.minusDays(3), euros("50"), List.of(), null, ON));

        refused(affairs, REMINDER, "(P-7 is promised)", "name an invoice all the same");
    }

    @Test
    void anUnknownInvoiceIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> Affairs.overdue(2).draft(REMINDER, Language.EN, "2026-099"))
                .isInstanceOf(Refused.class)
                .hasMessage("Acme Oy has no invoice 2026-099; theirs are 2026-001, 2026-002.");
    }

    @Test
    void aNamedInvoiceMustBeOwedAndDueAndUndisputed() {
        Affairs affairs = Affairs.overdue(1);
        affairs.invoices.add(bill("DUE", ON, List.of()));
        affairs.invoices.add(
                bill("PAID", ON.minusDays(9), List.of(new Payment(ON, euros("1234.50")))));
        affairs.invoices.add(
                bill("DISP", ON.minusDays(9), euros("5"), List.of(), ON.minusDays(2), null));
        affairs.invoices.add(bill("LATER", ON.plusDays(30), List.of()));

        refused(
                affairs,
                REMINDER,
                List.of("DUE"),
                "Invoice DUE is not overdue",
                "due on 2026-03-05");
        refused(affairs, REMINDER, List.of("PAID"), "Invoice PAID is paid since 2026-03-05");
        refused(
                affairs,
                REMINDER,
                List.of("DISP"),
                "Invoice DISP has been in dispute since 2026-03-03");
        refused(
                affairs,
                REMINDER,
                List.of("LATER"),
                "Invoice LATER is dated 2026-03-21, after the letter");
        refused(
                affairs,
                LetterKind.TERMINATION,
                List.of("PAID"),
                "Invoice PAID is paid since 2026-03-05");
    }

    @Test
    void aTerminationNeedsAReason() {
        Affairs affairs = new Affairs();

        assertThatThrownBy(() ->
                        Letters.draft(
                                affairs.request(LetterKind.TERMINATION, Language.EN, " \n", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("needs a reason")
                .hasMessageContaining("--reason");
    }

    @Test
    void aLetterNeedsASender() {
        refused(Affairs.overdue(1).owner(" ", ""), REMINDER, "no sender", "evenkeel owner --name");
    }

    @ParameterizedTest
    @EnumSource(names = {"FEEDBACK_NEEDED", "BOUNDARIES", "SCOPE_CHANGE", "WAY_OF_WORKING"})
    void aLetterThatIsNotAboutMoneyNamesNoInvoices(LetterKind kind) {
        Affairs affairs = Affairs.waiting(1);
        affairs.invoices.add(bill("2026-001", ON.minusDays(9), List.of()));

        refused(affairs, kind, List.of("2026-001"), kind.id(), "leave --invoice out");
    }

    @Test
    void boundariesNeedHoursOrWords() {
        refused(new Affairs(), LetterKind.BOUNDARIES, "nothing to tell", "owner --working-hours");
        refused(
                new Affairs()
                        .told("Gone", ON.minusDays(9), ON)
                        .told("Not yet", ON.plusDays(1), null),
                LetterKind.BOUNDARIES,
                "nothing to tell");
    }

    @Test
    void feedbackNeedsAnAnswerThatIsLate() {
        refused(
                Affairs.waiting(1).answered("q1", ON),
                LetterKind.FEEDBACK_NEEDED,
                "No answer of Acme Oy is late on 2026-03-05",
                "--answer-by");
        refused(
                new Affairs().asked("q", Channel.CALL, ON.minusDays(3), ON),
                LetterKind.FEEDBACK_NEEDED,
                "the next is needed by 2026-03-05");
    }

    @Test
    void aReminderHasTwoStepsAndOtherLettersNone() {
        Affairs affairs = Affairs.overdue(1);

        assertThatThrownBy(() -> Letters.draft(affairs.request(REMINDER, Language.EN, "", 3)))
                .hasMessageContaining("no step 3")
                .hasMessageContaining("say 1 or 2");
        assertThatThrownBy(() -> Letters.draft(affairs.request(REMINDER, Language.EN, "", 0)))
                .hasMessageContaining("no step 0");
        assertThatThrownBy(() ->
                        Letters.draft(affairs.request(LetterKind.WORK_PAUSED, Language.EN, "", 1)))
                .hasMessageContaining("has no steps");
        assertThat(Letters.draft(affairs.request(REMINDER, Language.EN, "", 1)).step())
                .isEqualTo(1);
        assertThat(Letters.draft(affairs.request(REMINDER, Language.EN, "", null)).step())
                .isEqualTo(1);
        assertThat(Letters.draft(affairs.request(REMINDER, Language.EN, "", 2)).step())
                .isEqualTo(2);
    }

    @Test
    void workDoesNotResumeWhileWhatPausedItIsOverdue() {
        Affairs affairs = Affairs.overdue(2).sent(LetterKind.WORK_PAUSED, ON, "id-2026-001");

        refused(
                affairs,
                LetterKind.WORK_RESUMED,
                "2026-001 is still overdue on 2026-03-05",
                "evenkeel pay NUMBER AMOUNT",
                "--invoice NO");
        affairs.letters.clear();
        refused(
                affairs,
                LetterKind.WORK_RESUMED,
                "2026-002, 2026-001 are still overdue on 2026-03-05");
    }

    @Test
    void thanksForAPaymentNeedOne() {
        Affairs disputed = new Affairs().sent(LetterKind.WORK_PAUSED, ON.minusDays(3), "id-D-7");
        disputed.invoices.add(
                bill("D-7", ON.minusDays(9), euros("50"), List.of(), ON.minusDays(1), null));

        refused(disputed, LetterKind.WORK_RESUMED, "No invoice that paused the work has been paid");
        refused(
                disputed,
                LetterKind.WORK_RESUMED,
                List.of("D-7"),
                "Invoice D-7 is not paid by 2026-03-05");
        refused(disputed, LetterKind.WORK_RESUMED, List.of("X"), "Acme Oy has no invoice X");
    }

    private static void refused(Affairs affairs, LetterKind kind, String... words) {
        refused(affairs, kind, List.of(), words);
    }

    private static void refused(
            Affairs affairs, LetterKind kind, List<String> numbers, String... words) {
        assertThatThrownBy(() -> affairs.draft(kind, Language.EN, numbers.toArray(String[]::new)))
                .isInstanceOf(Refused.class)
                .message()
                .contains(words)
                .endsWith(".")
                .doesNotContain("\n");
    }
}
