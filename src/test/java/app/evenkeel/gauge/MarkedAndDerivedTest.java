package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.CONTROL;
import static app.evenkeel.journal.Dimension.PAYMENT;
import static app.evenkeel.journal.Dimension.RESPONSE;
import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.SignalKind.DISPUTES_INVOICE;
import static app.evenkeel.journal.SignalKind.NO_REPLY;
import static app.evenkeel.journal.SignalKind.PAID_ON_TIME;
import static app.evenkeel.journal.SignalKind.PAYS_LATE;
import static app.evenkeel.journal.SignalKind.QUICK_ANSWER;
import static app.evenkeel.journal.SignalKind.REVISION_ASKED;
import static app.evenkeel.journal.SignalKind.UNPAID_REVISION;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.call;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The same thing marked by the owner and found by the program: the stronger counts, once. */
class MarkedAndDerivedTest {
    private static final String ON = "2026-02-03";

    private static Story lateCall(int severity) {
        return Story.of("acme")
                .ownerHours("08:00", "17:00")
                .told(call(ON + "T22:00").marked(CONTACT_OUTSIDE_HOURS, severity));
    }

    @Test
    void aGraverMarkCountsInsteadOfWhatWasFound() {
        assertThat(lateCall(3).gauge(CONTROL, ON).evidence())
                .singleElement()
                .returns(3, Evidence::severity)
                .returns(false, Evidence::derived);
        assertThat(lateCall(3).value(CONTROL, ON)).isEqualTo(Shown.by(8));
    }

    @Test
    void aMarkThatIsNoGraverAddsNothing() {
        assertThat(lateCall(1).receipt(CONTROL, ON))
                .containsExactly("contact-outside-hours 1 2026-02-03 n1 7.0");
        assertThat(lateCall(1).gauge(CONTROL, ON).evidence()).allMatch(Evidence::derived);
    }

    @Test
    void aMarkInsideTheHoursStandsByItself() {
        Story story =
                Story.of("acme")
                        .ownerHours("08:00", "17:00")
                        .told(call(ON + "T12:00").marked(CONTACT_OUTSIDE_HOURS, 1));

        assertThat(story.receipt(CONTROL, ON))
                .containsExactly("contact-outside-hours 1 2026-02-03 n1 7.0");
    }

    @Test
    void aRequestMarkedAsUnansweredCountsOnce() {
        Story story =
                Story.of("acme")
                        .told(request("ask", "2026-01-20", "2026-02-02").marked(NO_REPLY, 3));

        // It is still open, so that it does not fade.
        assertThat(story.value(RESPONSE, ON)).isEqualTo(Shown.by(8));
        assertThat(story.value(RESPONSE, "2026-09-03")).isEqualTo(Shown.by(8));
        assertThat(story.gauge(RESPONSE, ON).evidence()).hasSize(1);
    }

    @Test
    void aQuickAnswerMarkedAsSuchCountsOnce() {
        Story story =
                Story.of("acme")
                        .told(request("ask", "2026-01-20", ON))
                        .told(answer("ask", ON).marked(QUICK_ANSWER, 1))
                        .told(note(ON).marked(NO_REPLY, 2));

        assertThat(story.receipt(RESPONSE, ON))
                .containsExactly(
                        "no-reply 2 2026-02-03 n3 14.0", "quick-answer 1 2026-02-03 n2 -7.0");
    }

    @Test
    void anUnpaidRevisionMarkedAsSuchCountsOnce() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").revisionsIncluded(0))
                        .told(
                                note(ON).in("site")
                                        .marked(REVISION_ASKED, 1)
                                        .marked(UNPAID_REVISION, 2));

        assertThat(story.value(SCOPE, ON)).isEqualTo(Shown.by(4));
    }

    @Test
    void aDisputeMarkedOnAnEntryThatNamesTheInvoiceCountsOnce() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-02-10").disputed(ON))
                        .told(note(ON).about("i1").marked(DISPUTES_INVOICE, 3));

        assertThat(story.gauge(PAYMENT, ON).evidence()).hasSize(1);
        assertThat(story.value(PAYMENT, ON)).isEqualTo(Shown.by(8));
    }

    @Test
    void aDisputeMarkedWithoutAnInvoiceIsAnotherOne() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-02-10").disputed(ON))
                        .told(note(ON).marked(DISPUTES_INVOICE, 2));

        // Two of one kind within a week: 4 + 2 points.
        assertThat(story.value(PAYMENT, ON)).isEqualTo(Shown.by(6));
    }

    @Test
    void anEntryAndAnInvoiceOfOneIdAreTwoThings() {
        Story story =
                Story.of("acme")
                        .billed(due("1", "2026-02-10").disputed(ON))
                        .told(note(ON).as("1").marked(DISPUTES_INVOICE, 2));

        assertThat(story.value(PAYMENT, ON)).isEqualTo(Shown.by(6));
    }

    @Test
    void howLateAnInvoiceWasPaidIsMeasuredAndNotMarked() {
        Story story = Story.of("acme").billed(due("i1", "2026-01-04"));
        List<String> measured = story.receipt(PAYMENT, ON);

        assertThat(measured).containsExactly("pays-late 2 2026-01-04 i1 50.0");
        story.told(note(ON).about("i1").marked(PAYS_LATE, 3));
        assertThat(story.receipt(PAYMENT, ON)).isEqualTo(measured);
        story.told(note(ON).as("i1").about("i1").marked(PAYS_LATE, 3));
        assertThat(story.receipt(PAYMENT, ON)).isEqualTo(measured);
    }

    @Test
    void latePaymentOfAnInvoiceThatIsNotOnRecordCountsAsMarked() {
        assertThat(Story.of("acme").told(note(ON).marked(PAYS_LATE, 2)).value(PAYMENT, ON))
                .isEqualTo(Shown.by(4));
        assertThat(
                        Story.of("acme")
                                .told(note(ON).about("elsewhere").marked(PAYS_LATE, 2))
                                .value(PAYMENT, ON))
                .isEqualTo(Shown.by(4));
    }

    @Test
    void promptPaymentWorksThroughTheAverageAloneEvenIfMarked() {
        Story story =
                Story.of("acme")
                        .told(note(ON).marked(PAYS_LATE, 2), note(ON).marked(PAID_ON_TIME, 3));

        assertThat(story.receipt(PAYMENT, ON))
                .containsExactly(
                        "pays-late 2 2026-02-03 n1 13.0", "paid-on-time 3 2026-02-03 n2 0.0");
    }
}
