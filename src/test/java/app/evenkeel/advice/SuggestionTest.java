package app.evenkeel.advice;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.SignalKind.DISHONESTY;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.HAGGLES_AFTER_AGREEING;
import static app.evenkeel.journal.SignalKind.PAY_EVENTUALLY;
import static app.evenkeel.journal.SignalKind.PLAYS_AGAINST_COMPETITORS;
import static app.evenkeel.journal.SignalKind.PUBLIC_ATTACK;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Gauge;
import app.evenkeel.gauge.Level;
import app.evenkeel.gauge.Story;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Practice;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the review suggests on 30 June 2026, each reason by itself and both its sides. */
class SuggestionTest {
    private static final String ON = "2026-06-30";

    private static Story acme() {
        return Story.of("acme");
    }

    private static String suggestion(Story story) {
        return Judged.on(ON, story).suggestion();
    }

    private static Story weekly(Story story, SignalKind kind, int severity, String... days) {
        for (String day : days) {
            story.told(seen(day, kind, severity));
        }
        return story;
    }

    @Test
    void ofAClientOfWhomLittleIsKnownNothingIsSaid() {
        assertThat(suggestion(acme())).isEqualTo("keep: too little");
        assertThat(suggestion(acme().told(note(ON), note(ON)))).isEqualTo("keep: too little");
        assertThat(suggestion(acme().told(note(ON), note(ON), note(ON))))
                .isEqualTo("keep: nothing grave");
    }

    @Test
    void aRedLineSpeaksForLettingGo() {
        assertThat(suggestion(acme().told(seen(ON, DISHONESTY, 1))))
                .isEqualTo("let-go: red line dishonesty " + ON);
    }

    @Test
    void aRedLineSpeaksForAYear() {
        assertThat(suggestion(acme().told(seen("2025-06-30", DISHONESTY, 1))))
                .isEqualTo("let-go: red line dishonesty 2025-06-30");
        assertThat(suggestion(acme().told(seen("2025-06-29", DISHONESTY, 1))))
                .isEqualTo("keep: nothing grave");
    }

    @Test
    void everyRedLineIsSaidOldestFirst() {
        Story story =
                acme().told(seen("2026-06-20", THREAT, 1), seen("2026-05-20", PUBLIC_ATTACK, 1));

        assertThat(suggestion(story))
                .startsWith(
                        "let-go: red line public-attack 2026-05-20, red line threat 2026-06-20");
    }

    @Test
    void aRedLineSetAsideIsNone() {
        assertThat(suggestion(acme().told(seen(ON, THREAT, 3).excusing(THREAT))))
                .isEqualTo("keep: too little");
    }

    private static Story dishonestThenDecided(String day, Choice choice) {
        return acme().told(seen("2026-06-10", DISHONESTY, 1)).decided(day, choice);
    }

    @Test
    void aDecisionBeforeTheRedLineIsNoAnswerToIt() {
        assertThat(suggestion(dishonestThenDecided("2026-06-09", Choice.KEEP)))
                .isEqualTo("let-go: red line dishonesty 2026-06-10");
    }

    @Test
    void aDecisionOfTheSameDayAnswersIt() {
        assertThat(suggestion(dishonestThenDecided("2026-06-10", Choice.KEEP)))
                .isEqualTo("keep: nothing grave");
    }

    @Test
    void whateverWasDecidedAnswersIt() {
        assertThat(suggestion(dishonestThenDecided("2026-06-11", Choice.LET_GO)))
                .isEqualTo("keep: nothing grave");
        assertThat(suggestion(dishonestThenDecided(ON, Choice.SET_BOUNDARIES)))
                .isEqualTo("keep: nothing grave");
    }

    @Test
    void aDecisionThatLiesAheadAnswersNothing() {
        assertThat(suggestion(dishonestThenDecided("2026-07-01", Choice.KEEP)))
                .isEqualTo("let-go: red line dishonesty 2026-06-10");
    }

    @Test
    void theLastDecisionCountsInWhateverOrderTheyStand() {
        Story story = dishonestThenDecided("2026-06-20", Choice.KEEP);
        story.decided("2026-01-20", Choice.KEEP).decided("2026-07-20", Choice.KEEP);

        assertThat(suggestion(story)).isEqualTo("keep: nothing grave");
    }

    @Test
    void aRedLineAfterTheDecisionAsksAgain() {
        Story story =
                dishonestThenDecided("2026-06-11", Choice.KEEP)
                        .told(seen("2026-06-12", PUBLIC_ATTACK, 1));

        assertThat(suggestion(story))
                .startsWith("let-go: red line public-attack 2026-06-12")
                .doesNotContain("dishonesty");
    }

    @Test
    void oneCriterionRegularlyIsToBeToldAndTwoAreToGo() {
        Story story =
                weekly(acme(), HAGGLES_AFTER_AGREEING, 2, "2026-01-05", "2026-02-02", "2026-03-02");
        assertThat(suggestion(story)).isEqualTo("set-boundaries: regularly D5");

        weekly(story, PLAYS_AGAINST_COMPETITORS, 2, "2026-01-06", "2026-02-03");
        assertThat(suggestion(story)).isEqualTo("set-boundaries: regularly D5");

        weekly(story, PLAYS_AGAINST_COMPETITORS, 2, "2026-03-03");
        assertThat(suggestion(story)).isEqualTo("let-go: regularly D5 D8");
    }

    @Test
    void workOnCreditIsAReasonWhileSomethingIsOverdue() {
        Story story = acme().told(seen("2026-06-01", PAY_EVENTUALLY, 1), note(ON));

        assertThat(suggestion(story.billed(due("i1", ON)))).isEqualTo("keep: nothing grave");
        assertThat(suggestion(story.billed(due("i2", "2026-06-29"))))
                .isEqualTo("let-go: works unpaid i2");
    }

    @Test
    void workOnCreditLongAgoIsNoReasonForWhatIsOverdueNow() {
        Story story =
                acme().told(seen("2025-06-30", PAY_EVENTUALLY, 3), note(ON))
                        .billed(due("i1", "2026-06-29"));

        assertThat(suggestion(story)).isEqualTo("let-go: works unpaid i1");
        assertThat(
                        suggestion(
                                acme().told(seen("2025-06-29", PAY_EVENTUALLY, 3), note(ON))
                                        .billed(due("i1", "2026-06-29"))))
                .startsWith("keep");
    }

    @Test
    void whatIsPaidOrDisputedOrCancelledOrNotYetIssuedIsNotOverdue() {
        Story story =
                acme().told(seen("2026-06-01", PAY_EVENTUALLY, 1))
                        .billed(due("paid", "2026-06-20").paid(ON))
                        .billed(due("disputed", "2026-06-20").disputed("2026-06-21"))
                        .billed(due("cancelled", "2026-06-20").cancelled("2026-06-21"))
                        .billed(due("ahead", "2026-07-20"));

        assertThat(suggestion(story)).startsWith("keep");
    }

    @Test
    void whatIsOverdueAloneIsNoReasonToGo() {
        assertThat(suggestion(acme().billed(due("i1", "2026-06-20")))).startsWith("keep");
    }

    @Test
    void workOnCreditSetAsideIsNoReason() {
        Story story =
                acme().told(seen("2026-06-01", PAY_EVENTUALLY, 1).excusing(PAY_EVENTUALLY))
                        .billed(due("i1", "2026-06-25"));

        assertThat(suggestion(story)).isEqualTo("keep: nothing grave");
    }

    private static Story told(String toldOn, @Nullable String endedOn) {
        LocalDate ended = endedOn == null ? null : LocalDate.parse(endedOn);
        return acme().boundary(
                        new Boundary(
                                "hours",
                                LocalDate.parse(toldOn),
                                "Monday at eight.",
                                List.of(CONTACT_OUTSIDE_HOURS),
                                ended));
    }

    private static Story slipped(Story story, String day) {
        return story.told(seen(day, CONTACT_OUTSIDE_HOURS, 2), note(ON), note(ON));
    }

    @Test
    void aBoundaryNotKeptSpeaksForLettingGo() {
        assertThat(suggestion(slipped(told("2026-06-01", null), "2026-06-02")))
                .isEqualTo("let-go: not kept hours");
    }

    @Test
    void whatHappenedOnTheDayItWasToldLedToTheTalk() {
        assertThat(suggestion(slipped(told("2026-06-01", null), "2026-06-01")))
                .isEqualTo("keep: nothing grave");
    }

    @Test
    void whatItIsNotAboutDoesNotBreakIt() {
        Story story = told("2026-06-01", null).told(seen("2026-06-02", DOUBLE_CHANNEL, 1));

        assertThat(suggestion(story.told(note(ON), note(ON)))).isEqualTo("keep: nothing grave");
    }

    @Test
    void aSlipIsForgottenAfterHalfAYear() {
        assertThat(suggestion(slipped(told("2025-10-01", null), "2026-01-01")))
                .isEqualTo("let-go: not kept hours");
        assertThat(suggestion(slipped(told("2025-10-01", null), "2025-12-31")))
                .isEqualTo("keep: nothing grave");
    }

    @Test
    void aBoundaryThatEndedIsNoReasonAnyMore() {
        assertThat(suggestion(slipped(told("2026-06-01", ON), "2026-06-02")))
                .isEqualTo("keep: nothing grave");
        assertThat(suggestion(slipped(told("2026-06-01", "2026-07-01"), "2026-06-02")))
                .isEqualTo("let-go: not kept hours");
    }

    @Test
    void aBoundaryNotToldYetCannotBeBroken() {
        assertThat(suggestion(slipped(told("2026-07-01", null), "2026-06-20")))
                .isEqualTo("keep: nothing grave");
    }

    @Test
    void aSlipThatWasSetAsideBreaksNothing() {
        Story story =
                told("2026-06-01", null)
                        .told(
                                seen("2026-06-02", CONTACT_OUTSIDE_HOURS, 3)
                                        .excusing(CONTACT_OUTSIDE_HOURS));

        assertThat(suggestion(story.told(note(ON), note(ON)))).isEqualTo("keep: nothing grave");
    }

    @Test
    void whatSpeaksForLessIsNotSaidBesideWhatSpeaksForMore() {
        Story story = slipped(told("2026-06-01", null), "2026-06-02");
        weekly(story, RUDENESS, 2, "2026-06-03", "2026-06-10", "2026-06-17");

        assertThat(suggestion(story)).isEqualTo("let-go: not kept hours");
    }

    @Test
    void allReasonsToLetGoAreSaid() {
        Story story =
                slipped(told("2026-06-01", null), "2026-06-02")
                        .told(seen("2026-06-03", THREAT, 3), seen("2026-06-04", PAY_EVENTUALLY, 3))
                        .billed(due("i1", "2026-03-01"));
        weekly(story, HAGGLES_AFTER_AGREEING, 3, "2026-06-03", "2026-06-10", "2026-06-17");
        weekly(story, RUDENESS, 3, "2026-06-03", "2026-06-10", "2026-06-17");

        assertThat(suggestion(story))
                .isEqualTo(
                        "let-go: red line threat 2026-06-03, not kept hours, works unpaid i1,"
                                + " regularly D1 D5, overall critical");
    }

    /** With gauges as they are said to be; what shows them does not matter here. */
    private static String suggestion(boolean enough, int overall, int control, int scope) {
        List<Gauge> gauges =
                Arrays.stream(Dimension.values())
                        .map(d ->
                                switch (d) {
                                    case CONTROL -> gauge(d, control);
                                    case SCOPE -> gauge(d, scope);
                                    default -> gauge(d, 0);
                                })
                        .toList();
        LocalDate on = LocalDate.parse(ON);
        Assessment assessment =
                new Assessment(
                        "acme", on, overall, level(overall), enough, null, gauges, List.of());
        Assessed assessed = new Assessed(acme().relation(), assessment);
        Practice none = new Practice(1, Practice.begins(on), on, List.of(), List.of());
        return new Judged(assessed, Review.of(assessed, none, Story.RIGA)).suggestion();
    }

    private static Gauge gauge(Dimension dimension, int value) {
        return new Gauge(dimension, value, level(value), null, List.of());
    }

    private static Level level(int value) {
        return Arrays.stream(Level.values())
                .filter(l -> l.begins() <= value)
                .reduce(Level.CALM, (_, l) -> l);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 49, 49,  0, 'keep: nothing grave'",
        "true, 49, 50,  0, 'set-boundaries: control strained'",
        "true, 49, 75, 50, 'set-boundaries: control strained, scope strained'",
        "true, 50, 49,  0, 'set-boundaries: overall strained'",
        "true, 74, 75, 99, 'set-boundaries: overall strained, control strained, scope strained'",
        "true, 75, 75, 99, 'let-go: overall critical'",
        "false, 75, 75, 99, 'keep: too little'",
        "false, 50, 50, 0, 'keep: too little'"
    })
    void gaugesAreAReasonFromStrainedOnAndTheWholeFromCriticalOn(
            boolean enough, int overall, int control, int scope, String suggestion) {
        assertThat(suggestion(enough, overall, control, scope)).isEqualTo(suggestion);
    }

    @Test
    void whereThereIsTooLittleToSayOfGaugesWhatIsRegularIsSaidAllTheSame() {
        // One long entry of a client otherwise unknown, in each of three months.
        Story acme = acme().told(note("2026-04-01").took(600), note("2026-06-01").took(600));
        acme.told(note("2025-06-01").took(600));
        assertThat(Judged.on(ON, acme, Story.of("other")).suggestion())
                .isEqualTo("keep: too little");

        acme.told(note("2026-05-01").took(600));
        assertThat(Judged.on(ON, acme, Story.of("other")).suggestion())
                .isEqualTo("set-boundaries: regularly A-go4");
    }
}
