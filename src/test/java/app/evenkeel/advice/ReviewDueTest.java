package app.evenkeel.advice;

import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.SignalKind.DISHONESTY;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Story;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Choice;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** When a review wants holding: after a red line at once, after a boundary in 30 days. */
class ReviewDueTest {
    private static List<String> due(Story story, String on) {
        return ReviewDue.in(story.assessed(on)).stream()
                .map(d ->
                        switch (d) {
                            case ReviewDue.AfterRedLine(var e) -> e.source() + " " + d.on();
                            case ReviewDue.AfterBoundary(var k) -> k.boundary().id() + " " + d.on();
                        })
                .toList();
    }

    private static Story told() {
        return Story.of("acme").boundary("hours", "2026-06-01", CONTACT_OUTSIDE_HOURS);
    }

    @Test
    void aRedLineAsksOnItsDayAndForAYear() {
        Story story = Story.of("acme").told(seen("2026-06-01", THREAT, 1));

        assertThat(due(story, "2026-05-31")).isEmpty();
        assertThat(due(story, "2026-06-01")).containsExactly("n1 2026-06-01");
        assertThat(due(story, "2027-06-01")).containsExactly("n1 2026-06-01");
        assertThat(due(story, "2027-06-02")).isEmpty();
    }

    @Test
    void whatIsNoRedLineAsksForNothing() {
        assertThat(due(Story.of("acme").told(seen("2026-06-01", RUDENESS, 3)), "2026-06-01"))
                .isEmpty();
    }

    @Test
    void aDecisionAnswersTheRedLine() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-06-01", THREAT, 1), seen("2026-06-05", DISHONESTY, 1))
                        .decided("2026-06-03", Choice.KEEP);

        assertThat(due(story, "2026-06-02")).containsExactly("n1 2026-06-01");
        assertThat(due(story, "2026-06-03")).isEmpty();
        assertThat(due(story, "2026-06-05")).containsExactly("n2 2026-06-05");
    }

    @Test
    void aBoundaryAsksAfterThirtyDays() {
        assertThat(due(told(), "2026-06-30")).isEmpty();
        assertThat(due(told(), "2026-07-01")).containsExactly("hours 2026-07-01");
        assertThat(due(told(), "2027-07-01")).containsExactly("hours 2026-07-01");
    }

    @Test
    void aDecisionFromThatDayOnAnswersIt() {
        assertThat(due(told().decided("2026-06-30", Choice.KEEP), "2026-07-01"))
                .containsExactly("hours 2026-07-01");
        assertThat(due(told().decided("2026-07-01", Choice.KEEP), "2026-07-01")).isEmpty();
        assertThat(due(told().decided("2026-07-02", Choice.KEEP), "2026-07-01"))
                .containsExactly("hours 2026-07-01");
    }

    @Test
    void aBoundaryThatEndedAsksNoMore() {
        Story story =
                Story.of("acme")
                        .boundary(
                                new Boundary(
                                        "hours",
                                        LocalDate.parse("2026-06-01"),
                                        "Monday at eight.",
                                        List.of(RUDENESS),
                                        LocalDate.parse("2026-07-02")));

        assertThat(due(story, "2026-07-01")).containsExactly("hours 2026-07-01");
        assertThat(due(story, "2026-07-02")).isEmpty();
    }

    @Test
    void aBoundaryThatNamesNoSignalCannotBeLookedAt() {
        assertThat(due(Story.of("acme").boundary("vague", "2026-06-01"), "2026-07-01")).isEmpty();
    }

    @Test
    void eachAsksForItself() {
        Story story =
                told().boundary("words", "2026-05-01", RUDENESS)
                        .told(seen("2026-06-20", THREAT, 1));

        assertThat(due(story, "2026-07-01"))
                .containsExactly("n1 2026-06-20", "words 2026-05-31", "hours 2026-07-01");
    }
}
