package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.PAYMENT;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Bill;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A disputed invoice: the dispute counts, and lateness waits until it is over. */
class DisputesInvoiceTest {
    private static Bill bill() {
        return due("i1", "2026-01-10").disputed("2026-01-20");
    }

    @Test
    void beforeTheDisputeItIsSimplyLate() {
        assertThat(Story.of("acme").billed(bill()).receipt(PAYMENT, "2026-01-19"))
                .containsExactly(
                        "pays-late 2 2026-01-10 i1 %d.0".formatted(Shown.by(40 * 0.37 / 2)));
    }

    @Test
    void whileItIsOpenOnlyTheDisputeCountsWhateverCameBefore() {
        Story story = Story.of("acme").billed(bill());

        // Severity 2: 4 points on its day, 2 after 90 days.
        assertThat(story.receipt(PAYMENT, "2026-01-20"))
                .containsExactly("disputes-invoice 2 2026-01-20 i1 13.0");
        assertThat(story.receipt(PAYMENT, "2026-04-20"))
                .containsExactly("disputes-invoice 2 2026-01-20 i1 7.0");
    }

    @Test
    void onceItHasEndedTheDaysCountFromTheDueDate() {
        Story story = Story.of("acme").billed(bill().disputeEnded("2026-03-01"));

        assertThat(story.value(PAYMENT, "2026-02-28")).isEqualTo(Shown.by(4 * faded(39)));
        // 51 days after the due date: l = 1 + 21/45.
        assertThat(story.value(PAYMENT, "2026-03-02"))
                .isEqualTo(Shown.by(20 * (1 + 21 / 45.0) + 4 * faded(41)));
        assertThat(story.gauge(PAYMENT, "2026-03-02").evidence())
                .extracting(e -> e.signal().id())
                .containsExactly("pays-late", "disputes-invoice");
    }

    @Test
    void onTheDayOnWhichItEndsTheInvoiceIsLateAgain() {
        Story story = Story.of("acme").billed(bill().disputeEnded("2026-03-01"));

        assertThat(kinds(story, "2026-02-28")).containsExactly("disputes-invoice");
        assertThat(kinds(story, "2026-03-01")).containsExactly("pays-late", "disputes-invoice");
    }

    @Test
    void endedBeforeTheDueDateItLeavesTheInvoiceAsItWas() {
        Story story =
                Story.of("acme")
                        .billed(
                                due("i1", "2026-01-10")
                                        .disputed("2026-01-02")
                                        .disputeEnded("2026-01-05"));

        assertThat(kinds(story, "2026-01-10")).containsExactly("disputes-invoice");
        assertThat(kinds(story, "2026-01-11")).containsExactly("disputes-invoice", "pays-late");
    }

    @Test
    void paidInFullItIsOverAndThePaymentWasLate() {
        Story story = Story.of("acme").billed(bill().paid("2026-02-09"));

        double invoice = Math.pow(2, -30 / 120.0);

        assertThat(story.value(PAYMENT, "2026-02-09"))
                .isEqualTo(Shown.by(40 * invoice / (invoice + 1) + 4 * faded(20)));
    }

    @Test
    void paidInPartItIsStillOpen() {
        Story story = Story.of("acme").billed(bill().paid(50, "2026-02-09"));

        assertThat(story.gauge(PAYMENT, "2026-02-09").evidence())
                .extracting(e -> e.signal().id())
                .containsExactly("disputes-invoice");
    }

    @Test
    void disputedAndStillPaidOnTimeIsOnTime() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-01-10").disputed("2026-01-03").paid("2026-01-08"));

        assertThat(story.gauge(PAYMENT, "2026-01-20").evidence())
                .extracting(e -> e.signal().id())
                .containsExactly("disputes-invoice", "paid-on-time");
    }

    @Test
    void creditedWhileItWasOpenItWasNeverLate() {
        Story story = Story.of("acme").billed(bill().cancelled("2026-03-01"));

        assertThat(story.gauge(PAYMENT, "2026-03-05").evidence())
                .extracting(e -> e.signal().id())
                .containsExactly("disputes-invoice");
    }

    private static List<String> kinds(Story story, String on) {
        return story.gauge(PAYMENT, on).evidence().stream().map(e -> e.signal().id()).toList();
    }

    private static double faded(int days) {
        return Math.pow(2, -days / 90.0);
    }
}
