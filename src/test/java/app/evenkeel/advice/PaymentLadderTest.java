package app.evenkeel.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which letter about an overdue invoice is in order on 30 June 2026. */
class PaymentLadderTest {
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);
    private static final Invoice I1 = Bill.due("i1", "2026-06-01").invoice();

    static Letter sent(LetterKind kind, String day, String... invoices) {
        return new Letter(
                kind.id() + day,
                kind,
                Language.EN,
                null,
                LocalDate.parse(day),
                List.of(invoices),
                "Dear client",
                "");
    }

    private static Optional<LetterKind> next(Letter... letters) {
        return PaymentLadder.next(List.of(letters), I1, ON);
    }

    @Test
    void aPoliteReminderFirst() {
        assertThat(next()).contains(LetterKind.PAYMENT_REMINDER);
    }

    @Test
    void thenThatWorkHasStopped() {
        assertThat(next(sent(LetterKind.PAYMENT_REMINDER, "2026-06-30", "i0", "i1")))
                .contains(LetterKind.WORK_PAUSED);
    }

    @Test
    void thenAllHasBeenSaid() {
        assertThat(
                        next(
                                sent(LetterKind.WORK_PAUSED, "2026-06-20", "i1"),
                                sent(LetterKind.PAYMENT_REMINDER, "2026-06-10", "i1")))
                .isEmpty();
        assertThat(next(sent(LetterKind.WORK_PAUSED, "2026-06-20", "i1"))).isEmpty();
    }

    @Test
    void aLetterAboutAnotherInvoiceSaysNothingOfThisOne() {
        assertThat(
                        next(
                                sent(LetterKind.PAYMENT_REMINDER, "2026-06-10", "i2"),
                                sent(LetterKind.WORK_PAUSED, "2026-06-20")))
                .contains(LetterKind.PAYMENT_REMINDER);
    }

    @Test
    void aLetterOfTomorrowHasNotBeenSent() {
        assertThat(next(sent(LetterKind.PAYMENT_REMINDER, "2026-07-01", "i1")))
                .contains(LetterKind.PAYMENT_REMINDER);
    }

    @Test
    void anotherKindOfLetterIsNoStepOfIt() {
        assertThat(next(sent(LetterKind.WORK_RESUMED, "2026-06-10", "i1")))
                .contains(LetterKind.PAYMENT_REMINDER);
    }
}
