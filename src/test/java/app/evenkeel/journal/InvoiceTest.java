package app.evenkeel.journal;

import static app.evenkeel.journal.InvoiceState.CANCELLED;
import static app.evenkeel.journal.InvoiceState.DISPUTED;
import static app.evenkeel.journal.InvoiceState.ON_HOLD;
import static app.evenkeel.journal.InvoiceState.OPEN;
import static app.evenkeel.journal.InvoiceState.OVERDUE;
import static app.evenkeel.journal.InvoiceState.PAID;
import static app.evenkeel.journal.InvoiceState.PART_PAID;
import static app.evenkeel.journal.InvoiceState.PROMISED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** How an invoice of 100 euros stands, issued on 1 February and due on the 15th. */
class InvoiceTest {
    private static final LocalDate DUE = day(15);

    @Test
    void itIsOpenUntilItsDueDateAndOverdueFromTheNextDay() {
        Invoice invoice = plain();

        assertThat(invoice.state(day(1))).isEqualTo(OPEN);
        assertThat(invoice.state(DUE)).isEqualTo(OPEN);
        assertThat(invoice.overdue(DUE)).isFalse();
        assertThat(invoice.state(day(16))).isEqualTo(OVERDUE);
        assertThat(invoice.overdue(day(16))).isTrue();
    }

    @Test
    void aPaymentCountsFromItsDay() {
        Invoice invoice = paid(payment("100", day(20)));

        assertThat(invoice.balance(day(19))).isEqualTo(euros("100"));
        assertThat(invoice.state(day(19))).isEqualTo(OVERDUE);
        assertThat(invoice.settledBy(day(19))).isEmpty();
        assertThat(invoice.balance(day(20))).isEqualTo(euros("0"));
        assertThat(invoice.state(day(20))).isEqualTo(PAID);
        assertThat(invoice.settledBy(day(28))).contains(day(20));
    }

    @Test
    void partsAddUpInWhateverOrderTheyWereWritten() {
        Invoice invoice = paid(payment("59.99", day(20)), payment("40.01", day(10)));

        assertThat(invoice.state(day(10))).isEqualTo(PART_PAID);
        assertThat(invoice.paidBy(day(19))).isEqualTo(euros("40.01"));
        assertThat(invoice.balance(day(19))).isEqualTo(euros("59.99"));
        assertThat(invoice.state(day(16))).isEqualTo(OVERDUE);
        assertThat(invoice.settledBy(day(20))).contains(day(20));
    }

    @Test
    void allButACentIsNotPaid() {
        Invoice invoice = paid(payment("99.99", day(10)));

        assertThat(invoice.settledBy(day(28))).isEmpty();
        assertThat(invoice.overdue(day(28))).isTrue();
    }

    @Test
    void daysLateCountFromTheDueDate() {
        assertThat(plain().daysLate(day(1))).isZero();
        assertThat(plain().daysLate(DUE)).isZero();
        assertThat(plain().daysLate(day(16))).isEqualTo(1);
        assertThat(plain().daysLate(LocalDate.of(2026, 3, 17))).isEqualTo(30);
    }

    @Test
    void theyStopWhenItIsPaid() {
        assertThat(paid(payment("100", day(20))).daysLate(day(28))).isEqualTo(5);
        assertThat(paid(payment("100", day(20))).daysLate(day(18))).isEqualTo(3);
        assertThat(paid(payment("100", day(10))).daysLate(day(28))).isZero();
    }

    @Test
    void theyStopWhenItIsCancelledEvenIfItWasPaidLater() {
        assertThat(cancelled(day(20)).daysLate(day(28))).isEqualTo(5);
        assertThat(cancelled(day(20), payment("100", day(25))).daysLate(day(28))).isEqualTo(5);
        assertThat(cancelled(day(10)).daysLate(day(28))).isZero();
    }

    @Test
    void cancelledNothingIsOwed() {
        Invoice invoice = cancelled(day(20));

        assertThat(invoice.state(day(19))).isEqualTo(OVERDUE);
        assertThat(invoice.state(day(20))).isEqualTo(CANCELLED);
        assertThat(invoice.balance(day(20))).isEqualTo(euros("0"));
        assertThat(invoice.overdue(day(20))).isFalse();
    }

    @Test
    void aDisputeStandsInTheWayFromItsDayToItsEnd() {
        Invoice invoice = disputed(day(17), day(20));

        assertThat(invoice.state(day(16))).isEqualTo(OVERDUE);
        assertThat(invoice.state(day(17))).isEqualTo(DISPUTED);
        assertThat(invoice.overdue(day(19))).isFalse();
        assertThat(invoice.inDispute(day(19))).isTrue();
        assertThat(invoice.state(day(21))).isEqualTo(OVERDUE);
        assertThat(invoice.inDispute(day(21))).isFalse();
    }

    @Test
    void paymentInFullEndsADisputeAndAPartDoesNot() {
        Invoice part = disputed(day(17), null, payment("50", day(18)));
        Invoice full = disputed(day(17), null, payment("100", day(18)));

        assertThat(part.state(day(18))).isEqualTo(DISPUTED);
        assertThat(full.state(day(18))).isEqualTo(PAID);
        assertThat(full.inDispute(day(18))).isFalse();
    }

    @Test
    void cancellingEndsTheDunningButDoesNotResolveTheDispute() {
        Invoice invoice = invoice(List.of(), day(17), null, null, day(20), null);

        assertThat(invoice.inDispute(day(20))).isFalse();
        assertThat(invoice.disputeUnresolved(day(20))).isTrue();
    }

    @Test
    void aPromiseHoldsUntilItsDay() {
        Invoice invoice = invoice(List.of(), null, null, day(20), null, null);

        assertThat(invoice.state(day(20))).isEqualTo(PROMISED);
        assertThat(invoice.overdue(day(20))).isTrue();
        assertThat(invoice.state(day(21))).isEqualTo(OVERDUE);
    }

    @Test
    void aHoldLastsUntilItsDayOrUntilLifted() {
        Invoice until = invoice(List.of(), null, null, null, null, new Hold(day(20), "Waits."));
        Invoice open = invoice(List.of(), null, null, null, null, new Hold(null, ""));

        assertThat(until.state(day(20))).isEqualTo(ON_HOLD);
        assertThat(until.state(day(21))).isEqualTo(OVERDUE);
        assertThat(open.state(LocalDate.of(2030, 1, 1))).isEqualTo(ON_HOLD);
    }

    @Test
    void moreThanTheInvoiceIsRefused() {
        assertThatThrownBy(() -> paid(payment("60", day(10)), payment("40.01", day(11))))
                .isInstanceOf(InvalidFact.class)
                .hasMessage("payments come to 100.01, more than the invoice's 100.00");
    }

    @Test
    void aDisputeCannotEndWithoutOrBeforeItsBeginning() {
        assertThatThrownBy(() -> disputed(null, day(20)))
                .hasMessage("disputeEndedOn needs disputedOn, the day the dispute began");
        assertThatThrownBy(() -> disputed(day(20), day(19)))
                .hasMessage("disputeEndedOn must not be before disputedOn (2026-02-20)");
    }

    @Test
    void anInvoiceIsOverMoreThanNothing() {
        assertThatThrownBy(() -> Invoice.issued("i1", "1", day(1), DUE, euros("0"), null, "", ""))
                .hasMessage("amount must be more than 0");
        assertThatThrownBy(() -> payment("0", day(1))).hasMessage("amount must be more than 0");
    }

    private static LocalDate day(int dayOfFebruary) {
        return LocalDate.of(2026, 2, dayOfFebruary);
    }

    private static Money euros(String amount) {
        return Money.of(amount, Currency.getInstance("EUR"));
    }

    private static Payment payment(String amount, LocalDate on) {
        return new Payment(on, euros(amount));
    }

    private static Invoice plain() {
        return paid();
    }

    private static Invoice paid(Payment... payments) {
        return invoice(List.of(payments), null, null, null, null, null);
    }

    private static Invoice cancelled(LocalDate on, Payment... payments) {
        return invoice(List.of(payments), null, null, null, on, null);
    }

    private static Invoice disputed(
            @Nullable LocalDate on, @Nullable LocalDate ended, Payment... payments) {
        return invoice(List.of(payments), on, ended, null, null, null);
    }

    private static Invoice invoice(
            List<Payment> payments,
            @Nullable LocalDate disputedOn,
            @Nullable LocalDate disputeEndedOn,
            @Nullable LocalDate promisedOn,
            @Nullable LocalDate cancelledOn,
            @Nullable Hold hold) {
        return new Invoice(
                "i1",
                "2026-014",
                day(1),
                DUE,
                euros("100"),
                null,
                "",
                "",
                payments,
                disputedOn,
                disputeEndedOn,
                promisedOn,
                cancelledOn,
                hold);
    }
}
