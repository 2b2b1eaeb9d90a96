package app.evenkeel.advice;

import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.KEPT_BOUNDARY;
import static app.evenkeel.journal.SignalKind.NO_REPLY;
import static app.evenkeel.journal.SignalKind.PAYS_LATE;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Story;
import app.evenkeel.journal.Boundary;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** How a boundary told on 1 June 2026 was kept, and what came before it. */
class KeepingTest {
    private static final String TOLD = "2026-06-01";

    private static Story told(@Nullable String ended) {
        return Story.of("acme")
                .boundary(
                        new Boundary(
                                "hours",
                                LocalDate.parse(TOLD),
                                "Monday at eight.",
                                List.of(CONTACT_OUTSIDE_HOURS, DOUBLE_CHANNEL),
                                ended == null ? null : LocalDate.parse(ended)));
    }

    private static Story slips(Story story, String... days) {
        for (String day : days) {
            story.told(seen(day, CONTACT_OUTSIDE_HOURS, 2));
        }
        return story;
    }

    private static Keeping on(String day, Story story) {
        return Keeping.of(story.assessed(day)).getFirst();
    }

    private static List<String> days(List<Evidence> evidence) {
        return evidence.stream().map(e -> e.on().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01,  0, 30",
        "2026-06-02,  1, 30",
        "2026-07-01, 30, 30",
        "2026-07-02, 31, 31",
        "2026-08-30, 90, 90",
        "2026-08-31, 91, 90",
        "2027-06-01, 365, 90"
    })
    void asMuchIsLookedAtBeforeAsSinceWithinReason(String on, int since, int before) {
        Keeping keeping = on(on, told(null));

        assertThat(keeping.daysSince()).isEqualTo(since);
        assertThat(keeping.daysBefore()).isEqualTo(before);
    }

    @Test
    void theDayItWasToldIsTheLastBefore() {
        Story story = slips(told(null), "2026-06-01", "2026-06-02");
        Keeping keeping = on("2026-06-02", story);

        assertThat(days(keeping.before())).containsExactly("2026-06-01");
        assertThat(days(keeping.since())).containsExactly("2026-06-02");
    }

    @Test
    void beforeBeginsAsManyDaysEarlier() {
        Story story = slips(told(null), "2026-03-03", "2026-03-04", "2026-05-02", "2026-05-03");

        assertThat(days(on(TOLD, story).before())).containsExactly("2026-05-03");
        assertThat(days(on("2026-07-02", story).before()))
                .containsExactly("2026-05-02", "2026-05-03");
        assertThat(days(on("2026-12-31", story).before()))
                .containsExactly("2026-03-04", "2026-05-02", "2026-05-03");
    }

    @Test
    void sinceReachesToTheDayItself() {
        Story story = slips(told(null), "2026-07-01", "2026-07-02");

        assertThat(days(on("2026-07-01", story).since())).containsExactly("2026-07-01");
    }

    @Test
    void onlyWhatItIsAboutCounts() {
        Story story =
                told(null)
                        .told(seen("2026-06-02", DOUBLE_CHANNEL, 1))
                        .told(seen("2026-06-02", NO_REPLY, 3), seen("2026-06-02", PAYS_LATE, 3))
                        .told(seen("2026-06-02", KEPT_BOUNDARY, 1))
                        .told(
                                seen("2026-06-02", CONTACT_OUTSIDE_HOURS, 3)
                                        .excusing(CONTACT_OUTSIDE_HOURS));

        assertThat(on("2026-06-30", story).since())
                .extracting(Evidence::signal)
                .containsExactly(DOUBLE_CHANNEL);
    }

    @Test
    void anEndedBoundaryIsLookedAtUntilItsEnd() {
        Story story = slips(told("2026-06-20"), "2026-06-20", "2026-06-21");
        Keeping keeping = on("2026-08-01", story);

        assertThat(days(keeping.since())).containsExactly("2026-06-20");
        assertThat(keeping.daysSince()).isEqualTo(19);
        assertThat(keeping.daysBefore()).isEqualTo(30);
    }

    @Test
    void itStandsUntilTheDayOnWhichItEnds() {
        assertThat(on("2026-06-19", told("2026-06-20")).stands()).isTrue();
        assertThat(on("2026-06-20", told("2026-06-20")).stands()).isFalse();
        assertThat(on("2036-06-20", told(null)).stands()).isTrue();
    }

    @Test
    void anEndThatLiesAheadIsNoEndYet() {
        Story story = slips(told("2026-06-20"), "2026-06-10");
        Keeping keeping = on("2026-06-10", story);

        assertThat(days(keeping.since())).containsExactly("2026-06-10");
        assertThat(keeping.daysSince()).isEqualTo(9);
        assertThat(keeping.broken()).isTrue();
    }

    @Test
    void itIsBrokenByASlipOfTheLast180Days() {
        Story story = slips(told(null), "2026-06-10");

        assertThat(on("2026-06-09", story).broken()).isFalse();
        assertThat(on("2026-06-10", story).broken()).isTrue();
        assertThat(on("2026-12-07", story).broken()).isTrue();
        assertThat(on("2026-12-08", story).broken()).isFalse();
    }

    @Test
    void anEndedOneIsNotBroken() {
        assertThat(on("2026-06-20", slips(told("2026-06-20"), "2026-06-10")).broken()).isFalse();
    }

    @Test
    void whatIsStillUnansweredBreaksItHoweverOld() {
        Story story =
                Story.of("acme")
                        .boundary("answers", "2025-06-01", NO_REPLY)
                        .told(request("ask", "2025-06-10", "2025-06-20"));
        Keeping keeping = on("2026-06-30", story);

        assertThat(keeping.since()).extracting(Evidence::source).containsExactly("ask");
        assertThat(keeping.broken()).isTrue();
    }

    @Test
    void anAnswerToWhatWasAlreadyLateDoesNotBreakIt() {
        Story story =
                Story.of("acme")
                        .told(request("ask", "2026-05-10", "2026-05-20"))
                        .boundary("answers", TOLD, NO_REPLY)
                        .told(answer("ask", "2026-06-02"));
        Keeping keeping = on("2026-06-30", story);

        // They were told because they had not answered, and answered the day after.
        assertThat(keeping.before()).extracting(Evidence::source).containsExactly("ask");
        assertThat(keeping.since()).isEmpty();
        assertThat(keeping.broken()).isFalse();
    }

    @Test
    void anAnswerNeededSinceAndGivenLateDoes() {
        Story story =
                Story.of("acme")
                        .told(request("ask", "2026-05-30", "2026-06-02"))
                        .boundary("answers", TOLD, NO_REPLY)
                        .told(answer("ask", "2026-06-03"));

        assertThat(on("2026-06-30", story).slipped()).isTrue();
        story.told(request("again", "2026-06-03", "2026-06-10"), answer("again", "2026-06-12"));
        assertThat(on("2026-06-30", story).broken()).isTrue();
    }

    @Test
    void oneSlightSlipIsForgivenAndASecondIsNot() {
        Story story = told(null).told(seen("2026-06-10", CONTACT_OUTSIDE_HOURS, 1));

        assertThat(on("2026-06-30", story).broken()).isFalse();
        assertThat(on("2026-06-30", story).slipped()).isTrue();
        story.told(seen("2026-06-20", CONTACT_OUTSIDE_HOURS, 1));
        assertThat(on("2026-06-19", story).broken()).isFalse();
        assertThat(on("2026-06-20", story).broken()).isTrue();
        assertThat(on("2026-06-20", story).slipped()).isFalse();
    }

    @Test
    void withoutASlipOrAfterTheEndNothingSlipped() {
        Story slight = told("2026-06-20").told(seen("2026-06-10", CONTACT_OUTSIDE_HOURS, 1));

        assertThat(on("2026-06-20", slight).slipped()).isFalse();
        assertThat(on("2026-06-30", told(null)).slipped()).isFalse();
    }

    @Test
    void itIsReviewedAMonthLater() {
        assertThat(on(TOLD, told(null)).reviewOn()).isEqualTo(LocalDate.parse("2026-07-01"));
    }

    @Test
    void onlyBoundariesThatHaveBeenToldAreLookedAtOldestFirst() {
        Story story =
                told(null)
                        .boundary("words", "2026-05-01", DOUBLE_CHANNEL)
                        .boundary("also", "2026-06-01", DOUBLE_CHANNEL)
                        .boundary("later", "2026-07-02", DOUBLE_CHANNEL);

        assertThat(Keeping.of(story.assessed("2026-07-01")))
                .extracting(k -> k.boundary().id())
                .containsExactly("words", "also", "hours");
    }
}
