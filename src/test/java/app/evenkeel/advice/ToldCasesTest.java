package app.evenkeel.advice;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.SignalKind.APOLOGY;
import static app.evenkeel.journal.SignalKind.APPROVES_EVERY_STEP;
import static app.evenkeel.journal.SignalKind.APPROVES_PART;
import static app.evenkeel.journal.SignalKind.BLAMES_FIRST;
import static app.evenkeel.journal.SignalKind.BLOCKS_GOOD_PRACTICE;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.SignalKind.DISHONESTY;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.DOUBTS_COMPETENCE;
import static app.evenkeel.journal.SignalKind.FEEDBACK_WITHHELD;
import static app.evenkeel.journal.SignalKind.HAGGLES_AFTER_AGREEING;
import static app.evenkeel.journal.SignalKind.IGNORES_ADVICE_THEN_RESCUE;
import static app.evenkeel.journal.SignalKind.KEPT_BOUNDARY;
import static app.evenkeel.journal.SignalKind.LATE_DECISION_SAME_DEADLINE;
import static app.evenkeel.journal.SignalKind.LEGAL_EXPOSURE;
import static app.evenkeel.journal.SignalKind.MAKE_OR_BREAK;
import static app.evenkeel.journal.SignalKind.OPINION_ON_EVERYTHING;
import static app.evenkeel.journal.SignalKind.PAY_EVENTUALLY;
import static app.evenkeel.journal.SignalKind.PLAYS_AGAINST_COMPETITORS;
import static app.evenkeel.journal.SignalKind.RECOMMENDED_YOU;
import static app.evenkeel.journal.SignalKind.REVISION_ASKED;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.SCOPE_GROWS_UNPAID;
import static app.evenkeel.journal.SignalKind.THANKS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.SignalKind.TRIVIAL_CHANGES;
import static app.evenkeel.journal.SignalKind.TRUSTED_DECISION;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.call;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import app.evenkeel.gauge.Story;
import app.evenkeel.gauge.Work;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.WorkingHours;

import org.junit.jupiter.api.Test;

/**
 * Stories out of the four documents, and what the program makes of them: every gauge that is not
 * calm, the overall level, the kinds of client, and what the review suggests and why. Beside each
 * stands why a consultant would call that fair.
 */
class ToldCasesTest {
    private static final WorkingHours WEEKDAYS =
            Story.hours("08:00", "17:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    private static String told(String day, Story story, Story... others) {
        return Judged.on(day, story, others).told();
    }

    private static Talk[] each(SignalKind kind, int severity, String... days) {
        Talk[] talks = new Talk[days.length];
        for (int i = 0; i < days.length; i++) {
            talks[i] = seen(days[i], kind, severity);
        }
        return talks;
    }

    /** On time the first time, then later with every cycle (B3). */
    private static Story laterWithEveryCycle() {
        return Story.of("acme")
                .billed(due("jan", "2026-01-01").paid("2026-01-01"))
                .billed(due("feb", "2026-02-01").paid("2026-02-05"))
                .billed(due("mar", "2026-03-01").paid("2026-03-12"))
                .billed(due("apr", "2026-04-01").paid("2026-04-20"))
                .billed(due("may", "2026-05-01").paid("2026-05-28"));
    }

    @Test
    void theOneWhoPaysLaterWithEveryCycleIsKnownByTheThirdInvoice() {
        // The course is the sign, long before the days themselves are many.
        assertThat(told("2026-03-12", laterWithEveryCycle()))
                .isEqualTo("all calm; overall calm; [B3]; keep: nothing grave");
    }

    @Test
    void theOneWhoPaysLaterWithEveryCycleIsToldBeforeItIsAMonth() {
        // Three months running more than a week late: always slow to pay, time to say so.
        assertThat(told("2026-05-31", laterWithEveryCycle()))
                .isEqualTo("payment watch; overall watch; [B3]; set-boundaries: regularly D4");
    }

    @Test
    void theOneWhoThenAsksForWorkOnCreditIsLetGo() {
        Story story =
                laterWithEveryCycle()
                        .billed(due("june", "2026-06-01"))
                        .told(seen("2026-06-15", PAY_EVENTUALLY, 2));

        // "Doing this even once should make them a former client", and they owe for June.
        assertThat(told("2026-06-20", story))
                .isEqualTo("payment strained; overall watch; [B3]; let-go: works unpaid june");
    }

    private static Story weekendCaller() {
        return Story.of("acme")
                .ownerHours(WEEKDAYS)
                .told(call("2026-02-07T10:00"), call("2026-02-21T19:00"), call("2026-03-07T09:00"))
                .told(seen("2026-03-09", DOUBLE_CHANNEL, 1));
    }

    @Test
    void theWeekendCallerIsHandsOnAndNoMore() {
        // Three Saturdays and a call about an e-mail are a nuisance to talk about, not a calamity.
        assertThat(told("2026-03-10", weekendCaller()))
                .isEqualTo("all calm; overall calm; [A1]; keep: nothing grave");
    }

    @Test
    void theOneWhoWasToldAndKeepsItIsKept() {
        Story story =
                weekendCaller()
                        .boundary("monday", "2026-03-10", CONTACT_OUTSIDE_HOURS)
                        .told(call("2026-03-30T08:00"), seen("2026-04-20", KEPT_BOUNDARY, 2));

        // They wait for Monday at eight now. That they are hands-on is still good to know.
        assertThat(told("2026-05-10", story))
                .isEqualTo("all calm; overall calm; [A1]; keep: nothing grave");
    }

    @Test
    void theOneWhoWasToldAndGoesOnIsNotKept() {
        Story story =
                weekendCaller()
                        .boundary("monday", "2026-03-10", CONTACT_OUTSIDE_HOURS)
                        .told(call("2026-03-14T10:00"), call("2026-03-21T10:00"))
                        .told(call("2026-03-28T10:00"), call("2026-04-04T10:00"));

        // Four Saturdays in the month after it was said: saying it did not help.
        assertThat(told("2026-04-09", story))
                .isEqualTo("control watch; overall watch; [A1]; let-go: not kept monday");
    }

    private static Story controller() {
        return Story.of("acme")
                .told(each(APPROVES_EVERY_STEP, 2, "2026-01-12", "2026-01-20", "2026-01-28"))
                .told(each(TRIVIAL_CHANGES, 2, "2026-01-21", "2026-02-03"))
                .told(seen("2026-02-05", APPROVES_PART, 2), seen("2026-02-10", MAKE_OR_BREAK, 2))
                .told(seen("2026-02-11", BLOCKS_GOOD_PRACTICE, 2));
    }

    @Test
    void theControllerIsToldFirst() {
        // Explain that this makes the work impossible, before anything else.
        assertThat(told("2026-02-12", controller()))
                .isEqualTo(
                        "control strained; overall watch; [B2]; set-boundaries: control strained");
    }

    @Test
    void theControllerWhoWasToldAndDoesNotListenIsLeft() {
        Story story =
                controller()
                        .boundary("way", "2026-02-12", APPROVES_EVERY_STEP, TRIVIAL_CHANGES)
                        .told(each(APPROVES_EVERY_STEP, 2, "2026-02-18", "2026-02-26"))
                        .told(seen("2026-03-05", TRIVIAL_CHANGES, 2))
                        .told(seen("2026-03-10", BLAMES_FIRST, 3));
        Judged judged = Judged.on("2026-03-12", story);

        // "If they do not listen, walk away"; and the first to blame you when it fails.
        assertThat(judged.told())
                .isEqualTo(
                        "control strained, trust watch; overall strained; [B2];"
                                + " let-go: not kept way");
        assertThat(judged.criteria(State.REGULARLY)).containsExactly(Criterion.B2_WALK);
    }

    @Test
    void theSilentOneWhoThenAsksIsThatAll() {
        Story story =
                Story.of("acme")
                        .told(request("q1", "2026-01-12", "2026-01-16"), answer("q1", "2026-01-26"))
                        .told(request("q2", "2026-01-27", "2026-02-02"), answer("q2", "2026-02-17"))
                        .told(seen("2026-02-18", FEEDBACK_WITHHELD, 2))
                        .told(request("q3", "2026-02-18", "2026-02-23"))
                        .told(seen("2026-03-10", BLAMES_FIRST, 2).saying("Is that all?"));

        // Tell them firmly and kindly that you cannot go on; it is no reason to part yet.
        assertThat(told("2026-03-10", story))
                .isEqualTo("response watch; overall watch; [B1]; keep: nothing grave");
    }

    @Test
    void theDoubterAtTheStart() {
        Story story =
                Story.of("acme")
                        .told(each(DOUBTS_COMPETENCE, 2, "2026-01-12", "2026-01-20", "2026-02-02"));

        // They are entitled to be a bit territorial: convince them.
        assertThat(told("2026-02-02", story))
                .isEqualTo("trust watch; overall watch; [A2]; keep: nothing grave");
    }

    @Test
    void theDoubterWonOver() {
        Story story =
                Story.of("acme")
                        .told(each(DOUBTS_COMPETENCE, 2, "2026-01-12", "2026-01-20", "2026-02-02"))
                        .told(seen("2026-03-02", TRUSTED_DECISION, 2))
                        .told(seen("2026-04-08", TRUSTED_DECISION, 2))
                        .told(seen("2026-05-04", RECOMMENDED_YOU, 2));

        // Who recommends you doubts you no more; by summer nothing is left of it.
        assertThat(told("2026-08-10", story))
                .isEqualTo("all calm; overall calm; []; keep: nothing grave");
    }

    @Test
    void theOneWhoKnowsBetter() {
        Story story =
                Story.of("acme")
                        .told(
                                each(
                                        OPINION_ON_EVERYTHING,
                                        2,
                                        "2026-02-12",
                                        "2026-02-20",
                                        "2026-03-02",
                                        "2026-03-10"));

        // Tiresome, and to be worked with: they are there to be relieved of a load.
        assertThat(told("2026-03-31", story))
                .isEqualTo("trust watch; overall watch; [A3]; keep: nothing grave");
    }

    @Test
    void theHaggler() {
        Story story =
                Story.of("acme")
                        .told(each(HAGGLES_AFTER_AGREEING, 2, "2026-02-12", "2026-03-10"))
                        .billed(
                                due("i1", "2026-03-01")
                                        .disputed("2026-03-02")
                                        .disputeEnded("2026-03-10")
                                        .paid("2026-03-11"));

        // Always haggling over or disputing what was agreed: hold firm, and say so.
        assertThat(told("2026-03-31", story))
                .isEqualTo("payment watch; overall watch; []; set-boundaries: regularly D5");
    }

    @Test
    void theOneWhoHaggledOnce() {
        Story story =
                Story.of("acme")
                        .told(note("2026-01-10"), note("2026-01-12"))
                        .told(seen("2026-03-10", HAGGLES_AFTER_AGREEING, 2));
        Judged judged = Judged.on("2026-03-31", story);

        // "One such experience is enough" to think about it, so it is shown; not to be told to go.
        assertThat(judged.told()).isEqualTo("all calm; overall calm; []; keep: nothing grave");
        assertThat(judged.criteria(State.SEEN)).containsExactly(Criterion.D5);
    }

    @Test
    void theOneWhoIgnoresAdviceAndThenWantsRescue() {
        Story story =
                Story.of("acme")
                        .told(
                                each(
                                        IGNORES_ADVICE_THEN_RESCUE,
                                        2,
                                        "2025-12-10",
                                        "2026-02-12",
                                        "2026-03-10"));

        // Help if you can, then be smart enough not to repeat it: this is the third time.
        assertThat(told("2026-03-31", story))
                .isEqualTo("all calm; overall calm; []; set-boundaries: regularly D7");
    }

    @Test
    void theOneWhoPlaysYouAgainstTheCompetition() {
        Story story =
                Story.of("acme")
                        .told(
                                each(
                                        PLAYS_AGAINST_COMPETITORS,
                                        2,
                                        "2026-01-12",
                                        "2026-02-12",
                                        "2026-03-10"))
                        .told(
                                each(
                                        HAGGLES_AFTER_AGREEING,
                                        2,
                                        "2026-01-14",
                                        "2026-02-14",
                                        "2026-03-14"));

        // Month after month a rival's price and then a haggle: two of D's signs at once.
        assertThat(told("2026-03-31", story))
                .isEqualTo("payment watch, scope watch; overall calm; []; let-go: regularly D5 D8");
    }

    @Test
    void theScopeThatGrowsUnpaid() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").revisionsIncluded(2))
                        .told(seen("2026-01-12", REVISION_ASKED, 1).in("site"))
                        .told(seen("2026-01-20", REVISION_ASKED, 1).in("site"))
                        .told(seen("2026-01-27", REVISION_ASKED, 1).in("site"))
                        .told(seen("2026-02-03", REVISION_ASKED, 1).in("site"))
                        .told(seen("2026-02-10", REVISION_ASKED, 1).in("site"))
                        .told(seen("2026-02-04", SCOPE_GROWS_UNPAID, 2).in("site"))
                        .told(seen("2026-02-24", SCOPE_GROWS_UNPAID, 2).in("site"))
                        .told(seen("2026-03-10", SCOPE_GROWS_UNPAID, 2).in("site"));
        Judged judged = Judged.on("2026-03-31", story);

        // Three times more was wanted for nothing: the limit has to be said, and can be.
        assertThat(judged.told())
                .isEqualTo("scope watch; overall watch; []; set-boundaries: regularly A-go3");
        assertThat(judged.criteria(State.SEEN)).containsExactly(Criterion.A_GO2);
    }

    @Test
    void aThreatOutOfTheBlue() {
        Story story = Story.of("acme").told(seen("2026-03-30", THREAT, 2));

        // A huge red flag tells you at once, whatever the relation was like.
        assertThat(told("2026-03-31", story))
                .isEqualTo(
                        "conduct critical; overall strained; [];"
                                + " let-go: red line threat 2026-03-30");
    }

    @Test
    void aThreatAfterWhichTheOwnerDecidedToStay() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-03-30", THREAT, 1))
                        .decided("2026-03-31", Choice.SET_BOUNDARIES);

        // Decided is decided: it is not said again, and conduct still shows what happened.
        assertThat(told("2026-04-30", story))
                .isEqualTo("conduct watch; overall watch; []; keep: nothing grave");
    }

    @Test
    void theLawThatOneWouldBreakTogether() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-03-02", THANKS, 3), seen("2026-03-20", THANKS, 3))
                        .told(seen("2026-03-23", LEGAL_EXPOSURE, 2));
        Judged judged = Judged.on("2026-03-31", story);

        // However kind they are: legal trouble is a no-brainer.
        assertThat(judged.suggestion()).isEqualTo("let-go: red line legal-exposure 2026-03-23");
        assertThat(judged.criteria(State.SEEN)).containsExactly(Criterion.D9);
    }

    @Test
    void theGoodClientWithOneBadWeek() {
        Story story =
                Story.of("acme")
                        .ownerHours(WEEKDAYS)
                        .billed(due("dec", "2025-12-15").paid("2025-12-12"))
                        .billed(due("jan", "2026-01-15").paid("2026-01-14"))
                        .billed(due("feb", "2026-02-15").paid("2026-02-15"))
                        .told(seen("2026-02-02", THANKS, 2), seen("2026-02-12", RECOMMENDED_YOU, 2))
                        .told(call("2026-03-17T21:00"), call("2026-03-18T19:00"))
                        .told(seen("2026-03-18", RUDENESS, 2), seen("2026-03-20", MAKE_OR_BREAK, 2))
                        .told(seen("2026-03-20", TRIVIAL_CHANGES, 2));

        // A bad week is not a bad client, and a good year weighs more.
        assertThat(told("2026-03-22", story))
                .isEqualTo("all calm; overall calm; []; keep: nothing grave");
    }

    @Test
    void theOneWhoMends() {
        Story story =
                Story.of("acme")
                        .told(
                                each(
                                        RUDENESS,
                                        2,
                                        "2025-10-06",
                                        "2025-10-15",
                                        "2025-10-22",
                                        "2025-11-03"))
                        .billed(due("oct", "2025-10-15").paid("2025-11-20"))
                        .billed(due("nov", "2025-11-15").paid("2025-12-05"))
                        .told(seen("2025-12-08", APOLOGY, 3), seen("2026-03-20", THANKS, 2))
                        .billed(due("jan", "2026-01-15").paid("2026-01-15"))
                        .billed(due("feb", "2026-02-15").paid("2026-02-10"))
                        .billed(due("mar", "2026-03-15").paid("2026-03-15"));

        // A hard autumn.
        assertThat(told("2025-12-05", story))
                .isEqualTo(
                        "payment strained, conduct watch; overall watch; [];"
                                + " set-boundaries: payment strained, regularly D1");
        // They said sorry and paid on time: "sometimes the most loyal were once difficult".
        assertThat(told("2026-05-15", story))
                .isEqualTo("all calm; overall calm; []; keep: nothing grave");
    }

    @Test
    void theOneWhoTakesAllYourTime() {
        Story acme =
                Story.of("acme")
                        .told(note("2026-01-10").took(700), note("2026-02-10").took(900))
                        .told(note("2026-03-10").took(1600));
        Story other =
                Story.of("other")
                        .told(note("2026-01-10").took(600), note("2026-02-10").took(600))
                        .told(note("2026-03-10").took(600));

        // A pleasant client too can leave no time for the others: to be limited, not blamed.
        assertThat(told("2026-03-31", acme, other))
                .isEqualTo("all calm; overall calm; []; set-boundaries: regularly A-go4");
        // Who has no other client neglects none.
        assertThat(told("2026-03-31", acme))
                .isEqualTo("all calm; overall calm; []; keep: nothing grave");
    }

    private static Story changesTheirMind(Work work) {
        return Story.of("acme")
                .worked(work)
                .told(seen("2026-02-03", CHANGES_MIND, 2).in("site"))
                .told(seen("2026-02-10", CHANGES_MIND, 2).in("site"))
                .told(seen("2026-02-24", CHANGES_MIND, 2).in("site"));
    }

    @Test
    void theOneWhoChangesTheirMindByTheHour() {
        // "By the hour it may be fine": they pay for each change.
        assertThat(Judged.on("2026-03-01", changesTheirMind(Work.on("site").hourly())).suggestion())
                .isEqualTo("keep: nothing grave");
    }

    @Test
    void theOneWhoChangesTheirMindAtAFixedPrice() {
        // "Otherwise decide your own cut-off": three changed decisions in a month are one.
        assertThat(Judged.on("2026-03-01", changesTheirMind(Work.on("site"))).suggestion())
                .isEqualTo("set-boundaries: regularly D6");
    }

    @Test
    void theOneWhoDecidesLateAndWantsTheOldDate() {
        Story story =
                Story.of("acme")
                        .told(
                                each(
                                        LATE_DECISION_SAME_DEADLINE,
                                        3,
                                        "2026-01-12",
                                        "2026-02-12",
                                        "2026-03-10"));

        // The carpet chosen the day before they move in, three times over.
        assertThat(told("2026-03-31", story))
                .isEqualTo("response watch; overall watch; []; set-boundaries: regularly D3");
    }

    @Test
    void theNightCallOfWhoseClientsSitInJail() {
        Story story =
                Story.of("acme")
                        .ownerHours(WEEKDAYS)
                        .agreedHours("00:00", "00:00")
                        .told(call("2026-03-03T03:00"), call("2026-03-14T23:30"))
                        .told(call("2026-03-15T04:00"));

        // The bar is the one that you set: with these clients the night was agreed on.
        assertThat(told("2026-03-31", story))
                .isEqualTo("all calm; overall calm; []; keep: nothing grave");
    }

    @Test
    void theDishonestOne() {
        Story story =
                Story.of("acme")
                        .billed(due("jan", "2026-01-15").paid("2026-01-15"))
                        .told(seen("2026-02-09", DISHONESTY, 2));
        Judged judged = Judged.on("2026-03-31", story);

        // Misread what stands in writing: you cannot trust them, however promptly they pay.
        assertThat(judged.suggestion()).isEqualTo("let-go: red line dishonesty 2026-02-09");
        assertThat(judged.criteria(State.SEEN)).containsExactly(Criterion.D2);
    }
}
