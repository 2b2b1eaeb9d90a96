package app.evenkeel.advice;

import static app.evenkeel.advice.Late.sent;
import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.SignalKind.APPROVES_EVERY_STEP;
import static app.evenkeel.journal.SignalKind.CHECKS_BEFORE_DEADLINE;
import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.DOUBTS_COMPETENCE;
import static app.evenkeel.journal.SignalKind.FEEDBACK_WITHHELD;
import static app.evenkeel.journal.SignalKind.OPINION_ON_EVERYTHING;
import static app.evenkeel.journal.SignalKind.PAY_EVENTUALLY;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.TRIVIAL_CHANGES;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Story;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What to do on 30 June 2026 about a client of one kind. */
class ActsTest {
    private static final String ON = "2026-06-30";

    private static List<String> acts(Story story) {
        Assessed assessed = story.assessed(ON);
        return Acts.of(Recognised.in(assessed.assessment()).getFirst(), assessed, Ladder.DEFAULT)
                .stream()
                .map(ActsTest::brief)
                .toList();
    }

    private static String brief(Act act) {
        return switch (act) {
            case Act.Write(var letter, var step, var about) ->
                    "write %s%s [%s]"
                            .formatted(
                                    letter.id(),
                                    step == null ? "" : " " + step,
                                    about.stream()
                                            .map(Invoice::id)
                                            .collect(Collectors.joining(" ")));
            case Act.TellBoundary(var about) ->
                    "tell " + about.stream().map(SignalKind::id).collect(Collectors.joining(" "));
            case Act.TalkItOver _ -> "talk";
            case Act.HoldReview _ -> "review";
        };
    }

    private static Story thrice(SignalKind kind) {
        return Story.of("acme")
                .told(seen("2026-05-04", kind, 2), seen("2026-05-11", kind, 2))
                .told(seen("2026-05-18", kind, 2));
    }

    @Test
    void theHandsOnAreToldWhenOneCanBeReached() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-05-04", DOUBLE_CHANNEL, 1))
                        .told(seen("2026-05-05", CHECKS_BEFORE_DEADLINE, 1))
                        .told(seen("2026-05-12", DOUBLE_CHANNEL, 1));

        assertThat(acts(story))
                .containsExactly(
                        "write boundaries []", "tell checks-before-deadline double-channel");
    }

    @Test
    void whoWasToldAndKeepsToItNeedsNoLetter() {
        assertThat(acts(thrice(DOUBLE_CHANNEL).boundary("one", "2026-05-18", DOUBLE_CHANNEL)))
                .containsExactly("talk");
    }

    @Test
    void whoWasToldAndDoesNotListenIsToBeLookedAtAgain() {
        assertThat(acts(thrice(DOUBLE_CHANNEL).boundary("one", "2026-05-17", DOUBLE_CHANNEL)))
                .containsExactly("review", "write boundaries []");
    }

    @Test
    void aBoundaryAboutSomethingElseIsNotTheOneToTell() {
        assertThat(
                        acts(
                                thrice(DOUBLE_CHANNEL)
                                        .told(seen("2026-05-20", RUDENESS, 1))
                                        .boundary("one", "2026-05-17", RUDENESS)))
                .containsExactly("write boundaries []", "tell double-channel");
    }

    @Test
    void aBoundaryThatEndedIsToBeToldAnew() {
        Boundary ended =
                new Boundary(
                        "one",
                        LocalDate.parse("2026-05-01"),
                        "One call is enough.",
                        List.of(DOUBLE_CHANNEL),
                        LocalDate.parse(ON));

        assertThat(acts(thrice(DOUBLE_CHANNEL).boundary(ended)))
                .containsExactly("write boundaries []", "tell double-channel");
    }

    @Test
    void oneBrokenBoundaryAmongKeptOnesIsEnough() {
        assertThat(
                        acts(
                                thrice(DOUBLE_CHANNEL)
                                        .boundary("a", "2026-05-17", DOUBLE_CHANNEL)
                                        .boundary("b", "2026-05-30", DOUBLE_CHANNEL)))
                .startsWith("review");
        assertThat(
                        acts(
                                thrice(DOUBLE_CHANNEL)
                                        .boundary("a", "2026-05-30", DOUBLE_CHANNEL)
                                        .boundary("b", "2026-05-17", CONTACT_OUTSIDE_HOURS)))
                .containsExactly("talk");
    }

    @Test
    void theControllerIsToldHowOneWorks() {
        Story story = thrice(APPROVES_EVERY_STEP).told(seen("2026-05-20", TRIVIAL_CHANGES, 1));

        assertThat(acts(story))
                .containsExactly(
                        "write way-of-working []", "tell approves-every-step trivial-changes");
    }

    @Test
    void theControllerWhoWasToldAndDoesNotListen() {
        assertThat(
                        acts(
                                thrice(APPROVES_EVERY_STEP)
                                        .boundary("way", "2026-05-17", APPROVES_EVERY_STEP)))
                .containsExactly("review", "write way-of-working []");
    }

    @Test
    void withTheDoubterAndTheOneWhoKnowsBetterOneTalks() {
        assertThat(acts(thrice(DOUBTS_COMPETENCE))).containsExactly("talk");
        assertThat(acts(thrice(OPINION_ON_EVERYTHING))).containsExactly("talk");
    }

    @Test
    void theSilentOneIsWrittenToWhereAnAnswerIsOverdue() {
        Story story = thrice(FEEDBACK_WITHHELD).told(request("ask", "2026-06-20", "2026-06-29"));

        assertThat(acts(story)).containsExactly("write feedback-needed []");
    }

    @Test
    void withTheSilentOneWhoOwesNoAnswerOneTalks() {
        Story story =
                thrice(FEEDBACK_WITHHELD)
                        .told(request("ask", "2026-06-10", "2026-06-15"))
                        .told(answer("ask", "2026-06-20"))
                        .told(request("fresh", "2026-06-28", ON));

        assertThat(acts(story)).containsExactly("talk");
    }

    private static Story paysEventually() {
        return Story.of("acme").told(seen("2026-05-20", PAY_EVENTUALLY, 2));
    }

    @Test
    void whoPaysEventuallyIsToBeLookedAt() {
        assertThat(acts(paysEventually())).containsExactly("review");
    }

    @Test
    void theStepOfTheLadderIsTheOneThing() {
        Story story = paysEventually().billed(due("old", "2026-06-20"), due("older", "2026-06-15"));

        assertThat(acts(story)).containsExactly("write payment-reminder 1 [older old]", "review");

        story.wrote(sent(LetterKind.PAYMENT_REMINDER, 1, "2026-06-18", "older"));
        assertThat(acts(story)).containsExactly("write payment-reminder 2 [older]", "review");
    }

    @Test
    void atTheEndOfTheLadderOneLooksAtTheRelation() {
        Story story =
                paysEventually()
                        .billed(due("paused", "2026-05-01"))
                        .wrote(sent(LetterKind.WORK_PAUSED, "2026-06-10", "paused"));

        assertThat(acts(story)).containsExactly("review");
    }

    @Test
    void whoHasPaidAfterThePauseIsToldThatWorkGoesOn() {
        Story story =
                paysEventually()
                        .billed(due("paused", "2026-05-01").paid("2026-06-20"))
                        .wrote(sent(LetterKind.WORK_PAUSED, "2026-06-10", "paused"));

        assertThat(acts(story)).containsExactly("write work-resumed [paused]", "review");
    }

    @Test
    void whatIsNotOverdueNeedsNoLetter() {
        Story story =
                paysEventually()
                        .billed(due("today", ON), due("paid", "2026-06-01").paid("2026-06-20"))
                        .billed(due("disputed", "2026-06-01").disputed("2026-06-20"));

        assertThat(acts(story)).containsExactly("review");
    }
}
