package app.evenkeel.advice;

import static app.evenkeel.gauge.Story.RIGA;
import static app.evenkeel.journal.Talk.incoming;
import static app.evenkeel.journal.Talk.outgoing;
import static app.evenkeel.journal.Talk.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Story;
import app.evenkeel.gauge.Work;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Talk;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** How the owner kept their word in the year before 30 June 2026. */
class OwnRecordTest {
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);

    private static OwnRecord record(Story story) {
        return OwnRecord.of(story.relation(), RIGA, ON);
    }

    private static OwnRecord answers(int due, int late) {
        return new OwnRecord(due, late, 0, 0);
    }

    private static OwnRecord promises(int due, int slipped) {
        return new OwnRecord(0, 0, due, slipped);
    }

    private static Talk asked(String day, String answerBy) {
        return incoming(Channel.EMAIL, day).as("ask").answerBy(answerBy);
    }

    private static Story asked(String answerBy) {
        return Story.of("acme").told(asked("2025-06-01", answerBy));
    }

    private static Story promised(@Nullable String promised, @Nullable String delivered) {
        return Story.of("acme")
                .worked(
                        Work.on("site")
                                .promising(
                                        new Deliverable(
                                                "d1", "Draft", day(promised), day(delivered), "")));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Test
    void ofNothingNothing() {
        assertThat(record(Story.of("acme"))).isEqualTo(OwnRecord.NONE);
    }

    @Test
    void anAnswerGivenByItsDayIsInTime() {
        assertThat(record(asked("2026-06-20").told(outgoing("2026-06-20").answering("ask"))))
                .isEqualTo(answers(1, 0));
        assertThat(record(asked("2026-06-20").told(outgoing("2026-06-21").answering("ask"))))
                .isEqualTo(answers(1, 1));
    }

    @Test
    void anAnswerNotGivenIsLateOnceItsDayHasPassed() {
        assertThat(record(asked("2026-06-29"))).isEqualTo(answers(1, 1));
        assertThat(record(asked("2026-06-30"))).isEqualTo(OwnRecord.NONE);
    }

    @Test
    void onlyTheYearCounts() {
        assertThat(record(asked("2025-07-01"))).isEqualTo(answers(1, 1));
        assertThat(record(asked("2025-06-30"))).isEqualTo(OwnRecord.NONE);
    }

    @Test
    void anAnswerThatLiesAheadHasNotBeenGiven() {
        assertThat(record(asked("2026-06-20").told(outgoing("2026-07-01").answering("ask"))))
                .isEqualTo(answers(1, 1));
    }

    @Test
    void aQuestionThatLiesAheadWasNotAsked() {
        Story story = Story.of("acme").told(asked("2026-07-01", "2026-06-20"));

        assertThat(record(story)).isEqualTo(OwnRecord.NONE);
    }

    @Test
    void whatTheClientOwesIsNotTheOwners() {
        Story story = Story.of("acme").told(request("ask", "2026-06-01", "2026-06-10"));

        assertThat(record(story)).isEqualTo(OwnRecord.NONE);
    }

    @Test
    void aPromiseIsKeptByItsDay() {
        assertThat(record(promised("2026-06-20", "2026-06-20"))).isEqualTo(promises(1, 0));
        assertThat(record(promised("2026-06-20", "2026-06-21"))).isEqualTo(promises(1, 1));
        assertThat(record(promised("2026-06-20", null))).isEqualTo(promises(1, 1));
    }

    @Test
    void aPromiseCountsOnceItsDayHasPassedAndForAYear() {
        assertThat(record(promised("2026-06-30", null))).isEqualTo(OwnRecord.NONE);
        assertThat(record(promised("2026-06-29", null))).isEqualTo(promises(1, 1));
        assertThat(record(promised("2025-07-01", null))).isEqualTo(promises(1, 1));
        assertThat(record(promised("2025-06-30", null))).isEqualTo(OwnRecord.NONE);
    }

    @Test
    void whatWasPromisedForNoDayCannotSlip() {
        assertThat(record(promised(null, null))).isEqualTo(OwnRecord.NONE);
    }

    @Test
    void theRecordsOfAllClientsAddUp() {
        OwnRecord sum = new OwnRecord(1, 2, 3, 4).plus(new OwnRecord(10, 20, 30, 40));

        assertThat(sum).isEqualTo(new OwnRecord(11, 22, 33, 44));
    }
}
