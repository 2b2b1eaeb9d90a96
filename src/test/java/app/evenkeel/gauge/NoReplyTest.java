package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.RESPONSE;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.call;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.outgoing;
import static app.evenkeel.journal.Talk.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Talk;

import org.junit.jupiter.api.Test;

/** Requests to the client: unanswered, answered late, answered by their day (10 February). */
class NoReplyTest {
    private static Story asked() {
        return Story.of("acme").told(request("ask", "2026-02-03", "2026-02-10"));
    }

    @Test
    void onItsDayARequestMayStillBeAnswered() {
        assertThat(asked().receipt(RESPONSE, "2026-02-10")).isEmpty();
    }

    @Test
    void onTheDayAfterItIsUnanswered() {
        assertThat(asked().receipt(RESPONSE, "2026-02-11"))
                .containsExactly("no-reply 2 2026-02-10 ask 13.0");
    }

    @Test
    void itDoesNotFadeWhileItIsOpen() {
        assertThat(asked().receipt(RESPONSE, "2028-02-11"))
                .containsExactly("no-reply 2 2026-02-10 ask 13.0");
    }

    @Test
    void answeredLateItWeighsHalfAndFadesFromTheAnswer() {
        Story story = asked().told(answer("ask", "2026-03-01"));

        assertThat(story.receipt(RESPONSE, "2026-03-01"))
                .containsExactly("no-reply 1 2026-03-01 ask 7.0");
        // 90 days after the answer 1 point is left, 90 more ½.
        assertThat(story.value(RESPONSE, "2026-05-30")).isEqualTo(Shown.by(1)).isEqualTo(3);
        assertThat(story.value(RESPONSE, "2026-08-28")).isEqualTo(Shown.by(0.5)).isEqualTo(2);
    }

    @Test
    void answeredOnItsDayItIsAQuickAnswer() {
        Story story = asked().told(answer("ask", "2026-02-10T23:59").as("reply"));

        assertThat(story.receipt(RESPONSE, "2026-02-11"))
                .containsExactly("quick-answer 1 2026-02-10 reply 0.0");
    }

    @Test
    void answeredAMinuteLaterItIsLate() {
        Story story = asked().told(answer("ask", "2026-02-11T00:00").as("reply"));

        assertThat(story.receipt(RESPONSE, "2026-02-11"))
                .containsExactly("no-reply 1 2026-02-11 ask 7.0");
    }

    @Test
    void theFirstAnswerDecides() {
        Story story =
                asked().told(answer("ask", "2026-03-01"), answer("ask", "2026-02-09").as("first"));

        assertThat(story.receipt(RESPONSE, "2026-03-01"))
                .containsExactly("quick-answer 1 2026-02-09 first 0.0");
    }

    @Test
    void ofTwoAnswersAtOneMomentTheOrderOfWritingDoesNotDecide() {
        Talk a = answer("ask", "2026-02-09").as("a");
        Talk b = answer("ask", "2026-02-09").as("b");

        assertThat(asked().told(a, b).receipt(RESPONSE, "2026-03-01"))
                .isEqualTo(asked().told(b, a).receipt(RESPONSE, "2026-03-01"));
    }

    @Test
    void anAnswerThatTheOwnerNotedCounts() {
        assertThat(
                        asked().told(note("2026-02-09").answering("ask").as("noted"))
                                .receipt(RESPONSE, "2026-03-01"))
                .containsExactly("quick-answer 1 2026-02-09 noted 0.0");
    }

    @Test
    void theOwnersReminderIsNoAnswer() {
        assertThat(
                        asked().told(outgoing("2026-02-09").answering("ask"))
                                .receipt(RESPONSE, "2026-03-01"))
                .containsExactly("no-reply 2 2026-02-10 ask 13.0");
    }

    @Test
    void whatTheClientWaitsForIsNoSignalAgainstThem() {
        Story story =
                Story.of("acme").told(call("2026-02-03T09:00").answerBy("2026-02-10").as("theirs"));

        assertThat(story.receipt(RESPONSE, "2026-03-01")).isEmpty();
    }
}
