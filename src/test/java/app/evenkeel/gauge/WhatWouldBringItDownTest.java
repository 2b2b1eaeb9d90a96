package app.evenkeel.gauge;

import static app.evenkeel.gauge.Relief.Step.ANSWERED;
import static app.evenkeel.gauge.Relief.Step.PAID;
import static app.evenkeel.gauge.Relief.Step.QUIET;
import static app.evenkeel.gauge.Relief.Step.SETTLED_AND_QUIET;
import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.Dimension.PAYMENT;
import static app.evenkeel.journal.Dimension.RESPONSE;
import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What would bring the gauges down: paid today, answered today, sixty quiet days. */
class WhatWouldBringItDownTest {
    private static final String ON = "2026-11-16";
    private static final String LATER = "2027-01-15";

    private static List<Relief> reliefs(Story story) {
        return new Assessor(story.owner()).reliefs(story.relation(), LocalDate.parse(ON));
    }

    private static Relief relief(Story story, Relief.Step step) {
        return reliefs(story).stream().filter(r -> r.step() == step).findFirst().orElseThrow();
    }

    private static void standsAs(Relief relief, Assessment really) {
        assertThat(relief.on()).isEqualTo(really.on());
        assertThat(relief.value(null)).isEqualTo(really.overall());
        for (Dimension d : Dimension.values()) {
            assertThat(relief.value(d)).as("%s", d).isEqualTo(really.gauge(d).value());
        }
    }

    @Test
    void whereNothingIsOpenOnlyTimeHeals() {
        Story story = Story.of("acme").told(seen(ON, THREAT, 1), seen(ON, RUDENESS, 3));

        assertThat(reliefs(story)).extracting(Relief::step).containsExactly(QUIET);
        standsAs(relief(story, QUIET), story.on(LATER));
        assertThat(relief(story, QUIET).value(CONDUCT)).isLessThan(story.value(CONDUCT, ON));
    }

    @Test
    void paidTodayIsWhatItWouldShowHadTheyPaidToday() {
        Story owes = Story.of("acme").billed(due("i1", "2026-09-01"), due("i2", "2026-11-02"));
        Story paid =
                Story.of("acme")
                        .billed(due("i1", "2026-09-01").paid(ON), due("i2", "2026-11-02").paid(ON));

        assertThat(reliefs(owes))
                .extracting(Relief::step)
                .containsExactly(PAID, QUIET, SETTLED_AND_QUIET);
        standsAs(relief(owes, PAID), paid.on(ON));
        standsAs(relief(owes, SETTLED_AND_QUIET), paid.on(LATER));
        assertThat(relief(owes, PAID).value(PAYMENT)).isLessThan(owes.value(PAYMENT, ON));
    }

    @Test
    void whatIsLeftOfAPartPaidInvoiceIsPaid() {
        Story part = Story.of("acme").billed(due("i1", "2026-09-01").paid(60, "2026-09-10"));

        standsAs(
                relief(part, PAID),
                Story.of("acme")
                        .billed(due("i1", "2026-09-01").paid(60, "2026-09-10").paid(ON))
                        .on(ON));
    }

    @Test
    void quietAloneDoesNotPayAnInvoice() {
        Story owes = Story.of("acme").billed(due("i1", "2026-11-02"));

        standsAs(relief(owes, QUIET), owes.on(LATER));
        assertThat(relief(owes, QUIET).value(PAYMENT)).isGreaterThan(owes.value(PAYMENT, ON));
    }

    @Test
    void answeredTodayIsWhatItWouldShowHadTheyAnsweredToday() {
        Story asked =
                Story.of("acme")
                        .told(request("ask", "2026-10-05", "2026-10-12"))
                        .told(request("again", "2026-10-19", "2026-10-26"));
        Story answered =
                Story.of("acme")
                        .told(request("ask", "2026-10-05", "2026-10-12"), answer("ask", ON))
                        .told(request("again", "2026-10-19", "2026-10-26"), answer("again", ON));

        assertThat(reliefs(asked))
                .extracting(Relief::step)
                .containsExactly(ANSWERED, QUIET, SETTLED_AND_QUIET);
        standsAs(relief(asked, ANSWERED), answered.on(ON));
        standsAs(relief(asked, SETTLED_AND_QUIET), answered.on(LATER));
        assertThat(relief(asked, QUIET).value(RESPONSE)).isEqualTo(asked.value(RESPONSE, ON));
    }

    @Test
    void paymentAndAnswersAreToldApartAndTogether() {
        Story both =
                Story.of("acme")
                        .told(request("ask", "2026-10-05", "2026-10-12"))
                        .billed(due("i1", "2026-09-01"));

        assertThat(reliefs(both))
                .extracting(Relief::step)
                .containsExactly(PAID, ANSWERED, QUIET, SETTLED_AND_QUIET);
        assertThat(relief(both, PAID).value(RESPONSE)).isEqualTo(both.value(RESPONSE, ON));
        assertThat(relief(both, ANSWERED).value(PAYMENT)).isEqualTo(both.value(PAYMENT, ON));
    }

    @Test
    void whatIsNotYetDueIsNothingToSettleAndNothingToFear() {
        Story waiting =
                Story.of("acme")
                        .told(request("today", "2026-11-09", ON), request("ask", ON, "2026-11-23"))
                        .billed(due("i1", ON), due("i2", "2026-11-23"));

        assertThat(reliefs(waiting)).extracting(Relief::step).containsExactly(QUIET);
        assertThat(relief(waiting, QUIET).values().values()).containsOnly(0);
    }

    @Test
    void whatIsInDisputeIsNotOverdue() {
        Story disputed = Story.of("acme").billed(due("i1", "2026-09-01").disputed("2026-10-01"));

        assertThat(reliefs(disputed)).extracting(Relief::step).containsExactly(QUIET);
    }

    @Test
    void whatLiesAheadIsNotCountedOn() {
        Story ahead =
                Story.of("acme")
                        .told(request("ask", "2026-10-05", "2026-10-12"))
                        .told(answer("ask", "2026-11-17"), seen("2026-11-20", THREAT, 3))
                        .billed(due("i1", "2026-09-01").paid("2026-11-17"));
        Story known =
                Story.of("acme")
                        .told(request("ask", "2026-10-05", "2026-10-12"))
                        .billed(due("i1", "2026-09-01"));

        assertThat(reliefs(ahead)).isEqualTo(reliefs(known));
    }

    @Test
    void inQuietDaysNoWorkOverrunsThatHasNotYet() {
        assertThat(relief(meddlingUntil("2026-11-30"), QUIET).value(SCOPE)).isEqualTo(QUIETED);
        assertThat(relief(meddlingUntil("2026-11-17"), QUIET).value(SCOPE)).isEqualTo(QUIETED);
        assertThat(relief(meddlingUntil(ON), QUIET).value(SCOPE)).isEqualTo(QUIETED);
    }

    @Test
    void inQuietDaysNoAnswerGoesMissingThatMakesWorkOverrun() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").until("2026-11-01"))
                        .told(seen(ON, CHANGES_MIND, 2).in("site"))
                        .told(seen(ON, CHANGES_MIND, 2).in("site"))
                        .told(request("ask", ON, "2026-12-01").in("site"));

        assertThat(relief(story, QUIET).value(SCOPE))
                .isEqualTo(Shown.by((4 + 2) * Math.pow(2, -60 / 90.0)));
    }

    /** What is left of three changes of mind of one week, seven points, after sixty days. */
    private static final int QUIETED = Shown.by((4 + 2 + 1) * Math.pow(2, -60 / 90.0));

    private static Story meddlingUntil(String agreedEnd) {
        return Story.of("acme")
                .worked(Work.on("site").until(agreedEnd))
                .told(seen(ON, CHANGES_MIND, 2).in("site"), seen(ON, CHANGES_MIND, 2).in("site"))
                .told(seen(ON, CHANGES_MIND, 2).in("site"));
    }

    @Test
    void whereNothingIsKnownNothingWouldChange() {
        assertThat(reliefs(Story.of("acme")))
                .singleElement()
                .satisfies(r -> assertThat(r.value(null)).isZero());
    }
}
