package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.FEEDBACK_WITHHELD;
import static app.evenkeel.journal.SignalKind.OVERRUN_BY_INVOLVEMENT;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An engagement past its end with the client's hand in it. The site was agreed until 28 February.
 */
class OverrunTest {
    private static Talk inSite(SignalKind kind) {
        return note("2026-02-10").in("site").marked(kind, 1);
    }

    private static Story site(Work work) {
        return Story.of("acme").worked(work.until("2026-02-28"));
    }

    private static Story withThree(Work work) {
        return site(work)
                .told(inSite(DOUBLE_CHANNEL), inSite(FEEDBACK_WITHHELD), inSite(CHANGES_MIND));
    }

    @Test
    void threeSignalsAndADayPastTheEndAreAnOverrun() {
        Story story = withThree(Work.on("site"));

        assertThat(overrun(story, "2026-02-28")).isFalse();
        assertThat(overrun(story, "2026-03-01")).isTrue();
    }

    @Test
    void itIsDatedByTheAgreedEnd() {
        Story story = withThree(Work.on("site"));

        assertThat(story.gauge(SCOPE, "2026-03-01").evidence())
                .filteredOn(e -> e.signal() == OVERRUN_BY_INVOLVEMENT)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.severity()).isEqualTo(2);
                    assertThat(e.on()).isEqualTo("2026-02-28");
                    assertThat(e.source()).isEqualTo("site");
                    assertThat(e.derived()).isTrue();
                });
        // The change of mind fades from 10 February, the overrun from 28 February.
        assertThat(story.value(SCOPE, "2026-03-01"))
                .isEqualTo(Shown.by(2 * Math.pow(2, -19 / 90.0) + 4 * Math.pow(2, -1 / 90.0)));
    }

    @Test
    void twoSignalsAreTooFew() {
        Story story = site(Work.on("site")).told(inSite(DOUBLE_CHANNEL), inSite(CHANGES_MIND));

        assertThat(overrun(story, "2026-06-01")).isFalse();
    }

    @Test
    void endedInTimeItNeverOverran() {
        assertThat(overrun(withThree(Work.on("site").ended("2026-02-28")), "2026-06-01")).isFalse();
    }

    @Test
    void endedADayLateItOverran() {
        assertThat(overrun(withThree(Work.on("site").ended("2026-03-01")), "2026-06-01")).isTrue();
    }

    @Test
    void stillOpenItOverrunsFromTheDayAfterForAsLongAsItLasts() {
        Story story = withThree(Work.on("site"));

        assertThat(overrun(story, "2026-02-28")).isFalse();
        assertThat(overrun(story, "2026-03-01")).isTrue();
        assertThat(overrun(story, "2028-03-01")).isTrue();
    }

    @Test
    void aThirdSignalAfterTheEndMakesItOne() {
        Story story =
                site(Work.on("site"))
                        .told(inSite(DOUBLE_CHANNEL), inSite(CHANGES_MIND))
                        .told(note("2026-03-09").in("site").marked(CHANGES_MIND, 1));

        assertThat(overrun(story, "2026-03-08")).isFalse();
        assertThat(overrun(story, "2026-03-09")).isTrue();
    }

    @Test
    void endedLateItOverran() {
        Story story = withThree(Work.on("site").ended("2026-03-02"));

        assertThat(overrun(story, "2026-02-28")).isFalse();
        assertThat(overrun(story, "2026-03-01")).isTrue();
        assertThat(overrun(story, "2026-06-01")).isTrue();
    }

    @Test
    void withoutAnAgreedEndNothingOverruns() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site"))
                        .told(inSite(DOUBLE_CHANNEL), inSite(CHANGES_MIND), inSite(CHANGES_MIND));

        assertThat(overrun(story, "2026-06-01")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignalKind.class,
            names = {"BLAMES_FIRST", "PAY_EVENTUALLY", "RUDENESS", "PAID_EXTRA_WORK"})
    void trustPaymentConductAndWhatEasesAreNoInvolvement(SignalKind kind) {
        Story story =
                site(Work.on("site"))
                        .told(inSite(DOUBLE_CHANNEL), inSite(CHANGES_MIND), inSite(kind));

        assertThat(overrun(story, "2026-06-01")).isFalse();
    }

    @Test
    void derivedSignalsAreInvolvementToo() {
        Story story =
                site(Work.on("site"))
                        .told(
                                inSite(DOUBLE_CHANNEL),
                                inSite(CHANGES_MIND),
                                request("ask", "2026-02-03", "2026-02-10").in("site"));

        assertThat(overrun(story, "2026-03-01")).isTrue();
    }

    @Test
    void excusedSignalsAreNot() {
        Story story =
                site(Work.on("site"))
                        .told(
                                inSite(DOUBLE_CHANNEL),
                                inSite(CHANGES_MIND),
                                inSite(FEEDBACK_WITHHELD).excusing(FEEDBACK_WITHHELD));

        assertThat(overrun(story, "2026-03-01")).isFalse();
    }

    @Test
    void signalsOfOtherWorkAreNot() {
        Story story =
                site(Work.on("site"))
                        .worked(Work.on("shop"))
                        .told(
                                inSite(DOUBLE_CHANNEL),
                                inSite(CHANGES_MIND),
                                inSite(CHANGES_MIND).in("shop"),
                                note("2026-02-10").marked(CHANGES_MIND, 1));

        assertThat(overrun(story, "2026-03-01")).isFalse();
    }

    @Test
    void anEntryOfTheEngagementMayExcuseTheOverrun() {
        Story story =
                withThree(Work.on("site"))
                        .told(note("2026-03-01").in("site").excusing(OVERRUN_BY_INVOLVEMENT));

        assertThat(story.gauge(SCOPE, "2026-03-01").evidence())
                .filteredOn(e -> e.signal() == OVERRUN_BY_INVOLVEMENT)
                .singleElement()
                .returns(true, Evidence::excused);
    }

    private static boolean overrun(Story story, String on) {
        return story.gauge(SCOPE, on).evidence().stream()
                .anyMatch(e -> e.signal() == OVERRUN_BY_INVOLVEMENT);
    }
}
