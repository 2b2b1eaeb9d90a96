package app.evenkeel.advice;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.REVISION_ASKED;
import static app.evenkeel.journal.SignalKind.SCOPE_GROWS_UNPAID;
import static app.evenkeel.journal.SignalKind.UNPAID_REVISION;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.evenkeel.gauge.Story;
import app.evenkeel.gauge.Work;
import app.evenkeel.journal.Money;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What a relation was worth in the year that ends on 30 June 2026. */
class WorthTest {
    private static final String ON = "2026-06-30";

    private static Worth worth(Story story, Story... others) {
        return Judged.on(ON, story, others).review().worth();
    }

    private static List<String> amounts(List<Money> amounts) {
        return amounts.stream().map(m -> m.amount() + " " + m.currency()).toList();
    }

    private static Story paid(String client, int euros) {
        return Story.of(client).billed(due("i1", "2026-03-01").over(euros).paid("2026-03-01"));
    }

    @Test
    void ofNothingNothing() {
        Worth worth = worth(Story.of("acme"));

        assertThat(worth.since()).isEqualTo(LocalDate.parse("2025-07-01"));
        assertThat(worth.minutes()).isZero();
        assertThat(worth.paid()).isEmpty();
        assertThat(worth.perHour()).isEmpty();
        assertThat(worth.shareOfTime()).isNull();
        assertThat(worth.sharesOfIncome()).isEmpty();
        assertThat(worth.owed()).isEmpty();
        assertThat(worth.overdue()).isEmpty();
        assertThat(worth.unpaidExtras()).isZero();
        assertThat(worth.unpaidExtraMinutes()).isZero();
    }

    @Test
    void anHourIsWorthWhatCameInForAllTheTimeBilledOrNot() {
        Story story =
                paid("acme", 300)
                        .told(note("2026-02-01").took(60).billable(), note("2026-02-02").took(30));
        Worth worth = worth(story);

        assertThat(worth.minutes()).isEqualTo(90);
        assertThat(amounts(worth.paid())).containsExactly("300.00 EUR");
        assertThat(amounts(worth.perHour())).containsExactly("200.00 EUR");
    }

    @Test
    void anHourIsRoundedToTheCent() {
        Story story = paid("acme", 100).told(note("2026-02-01").took(180));

        assertThat(amounts(worth(story).perHour())).containsExactly("33.33 EUR");
    }

    @Test
    void whereNoTimeIsNotedNoHourIsWorthAnything() {
        Worth worth = worth(paid("acme", 100).told(note(ON), note(ON).took(0)));

        assertThat(worth.perHour()).isEmpty();
        assertThat(worth.shareOfTime()).isNull();
        assertThat(amounts(worth.paid())).containsExactly("100.00 EUR");
    }

    @Test
    void whereNothingCameInAnHourIsWorthNothingToSay() {
        Worth worth = worth(Story.of("acme").told(note(ON).took(60)));

        assertThat(worth.minutes()).isEqualTo(60);
        assertThat(worth.perHour()).isEmpty();
        assertThat(worth.sharesOfIncome()).isEmpty();
        assertThat(worth.shareOfTime()).isEqualTo(1);
    }

    @Test
    void taxIsNotEarnedWhereItIsKnown() {
        Story story =
                Story.of("acme")
                        .billed(due("i1", "2026-03-01").over(242).net(200).paid(121, "2026-03-01"))
                        .billed(due("i2", "2026-04-01").over(121).paid("2026-04-01"))
                        .told(note("2026-02-01").took(60));

        assertThat(amounts(worth(story).paid())).containsExactly("221.00 EUR");
        assertThat(amounts(worth(story).perHour())).containsExactly("221.00 EUR");
        assertThat(amounts(worth(story).owed())).containsExactly("121.00 EUR");
    }

    @Test
    void onlyThePaymentsAndTheTimeOfTheYearCount() {
        Story story =
                Story.of("acme")
                        .billed(
                                due("i1", "2025-06-01")
                                        .over(1111)
                                        .paid(1, "2025-06-30")
                                        .paid(10, "2025-07-01")
                                        .paid(100, "2026-06-30")
                                        .paid(1000, "2026-07-01"))
                        .told(note("2025-06-30").took(1), note("2025-07-01").took(10))
                        .told(note("2026-06-30").took(100), note("2026-07-01").took(1000));
        Worth worth = worth(story);

        assertThat(amounts(worth.paid())).containsExactly("110.00 EUR");
        assertThat(worth.minutes()).isEqualTo(110);
        // What will have come in tomorrow is still owed.
        assertThat(amounts(worth.owed())).containsExactly("1000.00 EUR");
    }

    @Test
    void currenciesAreNeverAdded() {
        Story acme =
                Story.of("acme")
                        .billed(due("e", "2026-03-01").over(100).paid("2026-03-01"))
                        .billed(due("u", "2026-03-01").over("60.00", "USD").paid("2026-03-01"))
                        .billed(due("o", "2026-06-29").over(70))
                        .billed(due("p", "2026-07-01").over("80.00", "USD"))
                        .told(note("2026-02-01").took(120));
        Worth worth = worth(acme, paid("other", 300));

        assertThat(amounts(worth.paid())).containsExactly("100.00 EUR", "60.00 USD");
        assertThat(amounts(worth.perHour())).containsExactly("50.00 EUR", "30.00 USD");
        assertThat(worth.sharesOfIncome())
                .extracting(s -> s.currency() + " " + s.share())
                .containsExactly("EUR 0.25", "USD 1.0");
        assertThat(amounts(worth.owed())).containsExactly("70.00 EUR", "80.00 USD");
        assertThat(amounts(worth.overdue())).containsExactly("70.00 EUR");
    }

    @Test
    void sharesAreOfWhatAllClientsGaveAndTook() {
        Story acme = paid("acme", 100).told(note("2026-02-01").took(90));
        Story other = paid("other", 200).told(note("2026-02-01").took(30));
        Worth worth = worth(acme, other, Story.of("third"));

        assertThat(worth.shareOfTime()).isEqualTo(0.75);
        assertThat(worth.sharesOfIncome().getFirst().share()).isEqualTo(1 / 3.0, within(1e-6));
    }

    @Test
    void theShareOfWhoTookNoTimeIsNone() {
        Story other = paid("other", 200).told(note("2026-02-01").took(30));

        assertThat(worth(Story.of("acme"), other).shareOfTime()).isZero();
        assertThat(worth(Story.of("acme"), other).sharesOfIncome()).isEmpty();
    }

    @Test
    void whatIsOwedIsOverdueFromTheDayAfterItsDueDate() {
        Worth worth =
                worth(
                        Story.of("acme")
                                .billed(due("i1", "2026-06-29").over(1))
                                .billed(due("i2", "2026-06-30").over(10))
                                .billed(due("i3", "2026-07-14").over(100))
                                .billed(due("not issued", "2026-07-15").over(1000)));

        assertThat(amounts(worth.owed())).containsExactly("111.00 EUR");
        assertThat(amounts(worth.overdue())).containsExactly("1.00 EUR");
    }

    @Test
    void whatIsDisputedIsOwedButNotOverdueAndWhatIsCancelledIsNeither() {
        Worth worth =
                worth(
                        Story.of("acme")
                                .billed(due("i1", "2026-06-01").over(1).disputed("2026-06-02"))
                                .billed(due("i2", "2026-06-01").over(10).cancelled("2026-06-02")));

        assertThat(amounts(worth.owed())).containsExactly("1.00 EUR");
        assertThat(worth.overdue()).isEmpty();
    }

    @Test
    void unpaidExtrasAreRevisionsTooManyAndWorkWantedForNothing() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").revisionsIncluded(1))
                        .told(seen("2026-02-01", REVISION_ASKED, 1).in("site").took(1))
                        .told(seen("2026-02-02", REVISION_ASKED, 1).in("site").took(10))
                        .told(seen("2026-02-03", UNPAID_REVISION, 1).took(100))
                        .told(seen("2026-02-04", SCOPE_GROWS_UNPAID, 1).took(1000))
                        .told(seen("2026-02-05", SCOPE_GROWS_UNPAID, 1))
                        .told(seen("2026-02-06", CHANGES_MIND, 1).took(10000));
        Worth worth = worth(story);

        assertThat(worth.unpaidExtras()).isEqualTo(4);
        assertThat(worth.unpaidExtraMinutes()).isEqualTo(1110);
    }

    @Test
    void whatWasBilledOrSetAsideIsNoUnpaidExtra() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-02-03", UNPAID_REVISION, 1).took(100).billable())
                        .told(
                                seen("2026-02-04", SCOPE_GROWS_UNPAID, 1)
                                        .took(1000)
                                        .excusing(SCOPE_GROWS_UNPAID));

        assertThat(worth(story).unpaidExtras()).isZero();
        assertThat(worth(story).unpaidExtraMinutes()).isZero();
    }

    @Test
    void anEntryIsOneExtraHoweverMuchWasWantedInIt() {
        Story story =
                Story.of("acme")
                        .told(
                                seen("2026-02-03", UNPAID_REVISION, 1)
                                        .marked(SCOPE_GROWS_UNPAID, 2)
                                        .took(100));

        assertThat(worth(story).unpaidExtras()).isEqualTo(1);
        assertThat(worth(story).unpaidExtraMinutes()).isEqualTo(100);
    }

    @Test
    void extrasBeforeTheYearDoNotCount() {
        Story story =
                Story.of("acme")
                        .told(seen("2025-06-30", SCOPE_GROWS_UNPAID, 1).took(1))
                        .told(seen("2025-07-01", SCOPE_GROWS_UNPAID, 1).took(10))
                        .told(seen("2026-07-01", SCOPE_GROWS_UNPAID, 1).took(100));

        assertThat(worth(story).unpaidExtras()).isEqualTo(1);
        assertThat(worth(story).unpaidExtraMinutes()).isEqualTo(10);
    }
}
