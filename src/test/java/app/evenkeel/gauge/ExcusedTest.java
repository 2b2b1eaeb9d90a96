package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.CONDUCT;
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
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THANKS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.SignalKind.UNPAID_REVISION;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.call;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;

import org.junit.jupiter.api.Test;

/** What the owner has set aside counts nothing and stays in the receipt. */
class ExcusedTest {
    private static final String ON = "2026-02-03";

    private static void setAside(Story story, Dimension dimension, String evidence) {
        assertThat(story.receipt(dimension, ON)).containsExactly(evidence);
        assertThat(story.gauge(dimension, ON).evidence()).allMatch(Evidence::excused);
        assertThat(story.value(dimension, ON)).isZero();
    }

    @Test
    void aMarkedSignal() {
        setAside(
                Story.of("acme").told(seen(ON, RUDENESS, 3).excusing(RUDENESS)),
                CONDUCT,
                "rudeness 3 2026-02-03 n1 0.0");
    }

    @Test
    void anotherSignalOfTheSameEntryStillCounts() {
        Story story =
                Story.of("acme").told(seen(ON, RUDENESS, 1).marked(THREAT, 1).excusing(THREAT));

        assertThat(story.receipt(CONDUCT, ON))
                .containsExactly("rudeness 1 2026-02-03 n1 7.0", "threat 1 2026-02-03 n1 0.0");
    }

    @Test
    void aRedLineThatIsNoLongerOne() {
        Story story = Story.of("acme").told(seen(ON, THREAT, 3).excusing(THREAT));

        setAside(story, CONDUCT, "threat 3 2026-02-03 n1 0.0");
        assertThat(story.on(ON).redLines()).isEmpty();
    }

    @Test
    void aDerivedSignalOfAnEntry() {
        Story story =
                Story.of("acme")
                        .ownerHours("08:00", "17:00")
                        .told(call(ON + "T18:20").excusing(CONTACT_OUTSIDE_HOURS));

        setAside(story, CONTROL, "contact-outside-hours 1 2026-02-03 n1 0.0");
    }

    @Test
    void theSameMarkedAndDerived() {
        Story story =
                Story.of("acme")
                        .ownerHours("08:00", "17:00")
                        .told(
                                call(ON + "T18:20")
                                        .marked(CONTACT_OUTSIDE_HOURS, 3)
                                        .excusing(CONTACT_OUTSIDE_HOURS));

        setAside(story, CONTROL, "contact-outside-hours 3 2026-02-03 n1 0.0");
    }

    @Test
    void anUnansweredRequestOnTheRequest() {
        setAside(
                Story.of("acme")
                        .told(request("ask", "2026-01-20", "2026-02-02").excusing(NO_REPLY)),
                RESPONSE,
                "no-reply 2 2026-02-02 ask 0.0");
    }

    @Test
    void aQuickAnswerOnTheAnswer() {
        Story story =
                Story.of("acme")
                        .told(request("ask", "2026-01-20", ON))
                        .told(answer("ask", ON).excusing(QUICK_ANSWER))
                        .told(seen(ON, NO_REPLY, 1));

        assertThat(story.value(RESPONSE, ON)).isEqualTo(Shown.by(2));
    }

    @Test
    void latePaymentThroughAnEntryThatNamesTheInvoice() {
        setAside(
                Story.of("acme")
                        .billed(due("i1", "2026-01-04"))
                        .told(note(ON).about("i1").excusing(PAYS_LATE)),
                PAYMENT,
                "pays-late 2 2026-01-04 i1 0.0");
    }

    @Test
    void aDisputeThroughAnEntryThatNamesTheInvoice() {
        setAside(
                Story.of("acme")
                        .billed(due("i1", "2026-02-10").disputed(ON))
                        .told(note(ON).about("i1").excusing(DISPUTES_INVOICE)),
                PAYMENT,
                "disputes-invoice 2 2026-02-03 i1 0.0");
    }

    @Test
    void anEntryThatNamesAnotherInvoiceExcusesNothing() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-01-04"))
                        .told(note(ON).about("i2").excusing(PAYS_LATE))
                        .told(note(ON).excusing(PAYS_LATE));

        assertThat(story.value(PAYMENT, ON)).isEqualTo(50);
    }

    @Test
    void promptPaymentThenDilutesNothing() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-01-04"), due("i2", ON).paid(ON))
                        .told(note(ON).about("i2").excusing(PAID_ON_TIME));

        assertThat(story.receipt(PAYMENT, ON))
                .containsExactly(
                        "pays-late 2 2026-01-04 i1 50.0", "paid-on-time 1 2026-02-03 i2 0.0");
    }

    @Test
    void anInvoiceThatMustNotEaseEasesNoMoreForBeingALittleLate() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2025-10-01"), due("i2", "2026-02-02"))
                        .told(note(ON).about("i2").excusing(PAID_ON_TIME));

        // l = 3 and 0.13: 40·3/2 points with i1 alone, 40·3.13/3 with both.
        assertThat(story.value(PAYMENT, ON)).isEqualTo(Shown.by(60));
    }

    @Test
    void anInvoiceALittleLateDoesNotCountForMoreByBeingSetAside() {
        Story story =
                Story.of("acme").billed(due("i1", "2025-10-01"), due("i2", "2026-02-02").paid(ON));
        int before = story.value(PAYMENT, ON);
        story.told(note(ON).about("i2").excusing(PAYS_LATE));

        assertThat(story.value(PAYMENT, ON)).isLessThanOrEqualTo(before);
        assertThat(story.receipt(PAYMENT, ON)).contains("pays-late 1 2026-02-02 i2 0.0");
    }

    @Test
    void whatEases() {
        setAside(
                Story.of("acme").told(seen(ON, THANKS, 3).excusing(THANKS)),
                CONDUCT,
                "thanks 3 2026-02-03 n1 0.0");
    }

    @Test
    void anExcusedRevisionUsesUpNone() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").revisionsIncluded(1))
                        .told(
                                seen("2026-02-01", REVISION_ASKED, 1)
                                        .in("site")
                                        .excusing(REVISION_ASKED))
                        .told(seen(ON, REVISION_ASKED, 1).in("site"));

        assertThat(story.gauge(SCOPE, ON).evidence()).noneMatch(e -> e.signal() == UNPAID_REVISION);
    }

    @Test
    void anUnpaidRevisionOnTheEntryThatAskedForIt() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").revisionsIncluded(0))
                        .told(seen(ON, REVISION_ASKED, 1).in("site").excusing(UNPAID_REVISION));

        assertThat(story.receipt(SCOPE, ON))
                .containsExactly(
                        "revision-asked 1 2026-02-03 n1 0.0",
                        "unpaid-revision 1 2026-02-03 n1 0.0");
        assertThat(story.gauge(SCOPE, ON).evidence()).last().returns(true, Evidence::excused);
    }

    @Test
    void anExcusedPieceTakesNoPlaceInItsWeek() {
        Story story =
                Story.of("acme")
                        .told(seen(ON, RUDENESS, 3).excusing(RUDENESS), seen(ON, RUDENESS, 1));

        assertThat(story.value(CONDUCT, ON)).isEqualTo(Shown.by(2));
    }
}
