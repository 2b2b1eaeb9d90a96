package app.evenkeel.advice;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.CHECKS_BEFORE_DEADLINE;
import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.SignalKind.OPINION_ON_EVERYTHING;
import static app.evenkeel.journal.SignalKind.PAY_EVENTUALLY;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THANKS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.SignalKind.TRIVIAL_CHANGES;
import static app.evenkeel.journal.Talk.call;
import static app.evenkeel.journal.Talk.incoming;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import app.evenkeel.gauge.Level;
import app.evenkeel.gauge.Story;
import app.evenkeel.gauge.Work;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.WorkingHours;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** Cases in which it is easy to be unfair. Judged on 30 June 2026, where nothing else is said. */
class HardCasesTest {
    private static final String ON = "2026-06-30";
    private static final WorkingHours WEEKDAYS =
            Story.hours("08:00", "17:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    private static Judged judged(Story story) {
        return Judged.on(ON, story);
    }

    private static String told(Story story) {
        return judged(story).told();
    }

    @Test
    void aClientOfWhomNothingIsKnown() {
        Judged judged = judged(Story.of("acme"));

        assertThat(judged.told()).isEqualTo("all calm; overall calm; []; keep: too little");
        assertThat(judged.review().criteria()).hasSize(15).allMatch(f -> f.grounds().isEmpty());
        assertThat(judged.review().boundaries()).isEmpty();
    }

    @Test
    void aClientWithOneFact() {
        assertThat(told(Story.of("acme").told(seen(ON, RUDENESS, 3))))
                .isEqualTo("all calm; overall calm; []; keep: too little");
    }

    @Test
    void aClientWithOneFactThatCannotWait() {
        assertThat(told(Story.of("acme").billed(due("i1", "2026-05-10"))))
                .isEqualTo(
                        "payment strained; overall strained; [];"
                                + " set-boundaries: overall strained, payment strained");
    }

    @Test
    void aClientOfOldTimes() {
        Story story =
                Story.of("acme")
                        .told(seen("2023-03-01", RUDENESS, 3), seen("2023-03-08", RUDENESS, 3))
                        .told(seen("2023-03-15", RUDENESS, 3), seen("2023-03-16", CHANGES_MIND, 3))
                        .billed(due("i1", "2023-03-01").paid("2023-06-01"));
        Judged judged = judged(story);

        // What they were like is still seen, but nobody is judged by it today.
        assertThat(judged.told()).isEqualTo("all calm; overall calm; []; keep: too little");
        assertThat(judged.criteria(State.SEEN))
                .containsExactly(Criterion.D1, Criterion.D4, Criterion.D6);
        assertThat(judged.review().worth().paid()).isEmpty();
    }

    @Test
    void factsAfterTheDayHaveNotHappened() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-07-01", THREAT, 3).took(600))
                        .billed(due("i1", "2026-07-20").paid("2026-07-02"))
                        .boundary("hours", "2026-07-01", THREAT)
                        .decided("2026-07-02", Choice.LET_GO)
                        .worked(Work.on("site").until("2026-07-01"));

        assertThat(judged(story).review()).isEqualTo(judged(Story.of("acme")).review());
    }

    @Test
    void aPaymentOfTomorrowLeavesTheInvoiceOverdueToday() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-06-01", PAY_EVENTUALLY, 1))
                        .billed(due("i1", "2026-06-25").paid("2026-07-01"));

        assertThat(judged(story).suggestion()).isEqualTo("let-go: works unpaid i1");
    }

    @Test
    void twoCurrenciesAreTwoSums() {
        Story story =
                Story.of("acme")
                        .billed(due("e", "2026-04-01").over(100).paid("2026-04-01"))
                        .billed(due("i", "2026-05-01").over("400.00", "ILS").paid("2026-05-01"))
                        .told(note("2026-05-01").took(60));
        Judged judged = judged(story);

        assertThat(judged.told()).isEqualTo("all calm; overall calm; []; keep: nothing grave");
        assertThat(judged.review().worth().paid())
                .extracting(m -> m.currency().getCurrencyCode())
                .containsExactly("EUR", "ILS");
    }

    @Test
    void aRedLineWithNothingElse() {
        assertThat(judged(Story.of("acme").told(seen("2026-06-29", THREAT, 1))).suggestion())
                .isEqualTo("let-go: red line threat 2026-06-29");
    }

    @Test
    void aRedLineOfFiveYearsAgo() {
        Judged judged = judged(Story.of("acme").told(seen("2021-06-30", THREAT, 3)));

        // It is not forgotten, and it is no reason to end today what went on for five years.
        assertThat(judged.told()).isEqualTo("all calm; overall calm; []; keep: nothing grave");
        assertThat(judged.state(Criterion.D1)).isEqualTo(State.SEEN);
        assertThat(judged.assessed().assessment().redLines()).hasSize(1);
        assertThat(RedLines.undecided(judged.assessed())).isEmpty();
    }

    @Test
    void weeklyCallsAgreedAtSix() {
        Story story = Story.of("acme").ownerHours(WEEKDAYS).agreedHours("08:00", "19:00");
        for (int day = 1; day <= 29; day += 7) {
            story.told(call("2026-06-%02dT18:00".formatted(day)));
        }

        assertThat(told(story)).isEqualTo("all calm; overall calm; []; keep: nothing grave");
    }

    @Test
    void anIsraeliClientsSundays() {
        // Sundays are working days there, and Fridays are not.
        Story story =
                Story.of("acme")
                        .ownerHours(WEEKDAYS)
                        .agreedHours(
                                Story.hours(
                                        "09:00", "18:00", SUNDAY, MONDAY, TUESDAY, WEDNESDAY,
                                        THURSDAY))
                        .told(call("2026-06-07T10:00"), call("2026-06-14T10:00"))
                        .told(incoming(Channel.MESSAGE, "2026-06-21T10:00"));
        assertThat(told(story)).isEqualTo("all calm; overall calm; []; keep: nothing grave");

        story.told(call("2026-06-12T10:00"), call("2026-06-19T10:00"), call("2026-06-26T10:00"));
        assertThat(judged(story).kinds()).containsExactly(ClientKind.A1);
    }

    @Test
    void nobodySaidWhenToCall() {
        Story story = Story.of("acme");
        for (int day = 1; day <= 29; day += 7) {
            story.told(call("2026-06-%02dT03:00".formatted(day)));
        }

        assertThat(told(story)).isEqualTo("all calm; overall calm; []; keep: nothing grave");
    }

    @Test
    void twelveInvoicesUnpaidForAYear() {
        Story story = Story.of("acme");
        for (int month = 1; month <= 12; month++) {
            story.billed(due("i" + month, "2025-%02d-01".formatted(month)));
        }
        Judged judged = Judged.on("2025-12-31", story);

        assertThat(judged.told())
                .isEqualTo("payment critical; overall critical; [B3]; let-go: overall critical");
        assertThat(judged.state(Criterion.D4)).isEqualTo(State.REGULARLY);
        assertThat(judged.review().worth().owed())
                .containsExactly(Money.of("1200", Client.DEFAULT_CURRENCY))
                .isEqualTo(judged.review().worth().overdue());
    }

    @Test
    void alwaysSevenDaysLate() {
        Story story = Story.of("acme");
        for (int month = 1; month <= 12; month++) {
            story.billed(
                    due("i" + month, "2025-%02d-01".formatted(month))
                            .paid("2025-%02d-08".formatted(month)));
        }
        Judged judged = Judged.on("2025-12-31", story);

        // A week is a habit of theirs to reckon with, not "always slow to pay".
        assertThat(judged.level(Dimension.PAYMENT)).isEqualTo(Level.WATCH);
        assertThat(judged.criteria(State.NOT_SEEN)).hasSize(15);
        assertThat(judged.suggestion()).isEqualTo("keep: nothing grave");
    }

    @Test
    void aThankfulClientWithThreeMildSlips() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-05-04", THANKS, 2), seen("2026-06-15", THANKS, 3))
                        .told(seen("2026-05-12", CHECKS_BEFORE_DEADLINE, 1))
                        .told(seen("2026-06-02", OPINION_ON_EVERYTHING, 1))
                        .told(seen("2026-06-22", RUDENESS, 1));

        assertThat(told(story)).isEqualTo("all calm; overall calm; []; keep: nothing grave");
    }

    @Test
    void fiveThousandSignalsInOneMonth() {
        Story story = Story.of("acme").ownerHours(WEEKDAYS);
        for (int i = 0; i < 5000; i++) {
            LocalDate day = LocalDate.of(2026, 6, 1).plusDays(i % 30);
            story.told(seen(day.toString(), CONTACT_OUTSIDE_HOURS, 1 + i % 3));
        }
        Judged judged = judged(story);

        // Each further call of a week counts less and less, so five weeks of them are no more.
        assertThat(judged.told())
                .isEqualTo(
                        "control critical; overall strained; [A1];"
                                + " set-boundaries: overall strained, control strained");
    }

    @Test
    void anEngagementWithoutAnEndRunsOverNone() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site"))
                        .told(seen("2026-06-01", TRIVIAL_CHANGES, 1).in("site"))
                        .told(seen("2026-06-02", TRIVIAL_CHANGES, 1).in("site"))
                        .told(seen("2026-06-03", TRIVIAL_CHANGES, 1).in("site"));

        assertThat(judged(story).state(Criterion.A_GO1)).isEqualTo(State.NOT_SEEN);
    }
}
