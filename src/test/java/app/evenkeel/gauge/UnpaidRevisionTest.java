package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.SignalKind.REVISION_ASKED;
import static app.evenkeel.journal.SignalKind.UNPAID_REVISION;
import static app.evenkeel.journal.Talk.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Talk;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Revisions beyond those included. Two are included unless it says otherwise. */
class UnpaidRevisionTest {
    private static final String ON = "2026-02-06";

    private static Story site(Talk... revisions) {
        return Story.of("acme").worked(Work.on("site").revisionsIncluded(2)).told(revisions);
    }

    private static Talk revision(String id, String day) {
        return note(day).as(id).in("site").marked(REVISION_ASKED, 2);
    }

    @Test
    void whatIsIncludedIsCountedAndWeighsNothing() {
        Story story = site(revision("a", "2026-02-02"), revision("b", "2026-02-03"));

        assertThat(story.receipt(SCOPE, ON))
                .containsExactly(
                        "revision-asked 2 2026-02-02 a 0.0", "revision-asked 2 2026-02-03 b 0.0");
    }

    @Test
    void theNextOneIsUnpaid() {
        Story story =
                site(revision("a", "2026-02-02"), revision("b", "2026-02-03"), revision("c", ON));

        assertThat(story.gauge(SCOPE, ON).evidence())
                .last()
                .satisfies(e -> {
                    assertThat(e.signal()).isEqualTo(UNPAID_REVISION);
                    assertThat(e.severity()).isEqualTo(1);
                    assertThat(e.source()).isEqualTo("c");
                    assertThat(e.derived()).isTrue();
                    assertThat(e.points()).isEqualByComparingTo("7");
                });
    }

    @Test
    void timeGivesTheOrderAndNotTheWriting() {
        Story story =
                site(revision("c", ON), revision("b", "2026-02-03"), revision("a", "2026-02-02"));

        assertThat(unpaid(story)).containsExactly("c");
    }

    @Test
    void aBilledRevisionIsPaidFor() {
        Story story =
                site(
                        revision("a", "2026-02-02"),
                        revision("b", "2026-02-03"),
                        revision("c", ON).billable());

        assertThat(unpaid(story)).isEmpty();
    }

    @Test
    void billedRevisionsUseUpTheIncludedOnesToo() {
        Story story =
                site(
                        revision("a", "2026-02-02").billable(),
                        revision("b", "2026-02-03").billable(),
                        revision("c", ON));

        assertThat(unpaid(story)).containsExactly("c");
    }

    @Test
    void severalInOneEntryCountEach() {
        Story story =
                site(
                        revision("a", "2026-02-02"),
                        revision("b", ON).marked(REVISION_ASKED, 1).marked(REVISION_ASKED, 1));

        // Two of one kind within a week: 2 + 1 points.
        assertThat(unpaid(story)).containsExactly("b", "b");
        assertThat(story.value(SCOPE, ON)).isEqualTo(Shown.by(3)).isEqualTo(10);
    }

    @Test
    void whereNoneAreIncludedTheFirstIsUnpaid() {
        Story story =
                Story.of("acme")
                        .worked(Work.on("site").revisionsIncluded(0))
                        .told(revision("a", ON));

        assertThat(unpaid(story)).containsExactly("a");
    }

    @Test
    void whereNothingWasAgreedNoneIsEverTooMany() {
        Story story = Story.of("acme").worked(Work.on("site"));
        for (int i = 0; i < 9; i++) {
            story.told(revision("r" + i, ON));
        }

        assertThat(unpaid(story)).isEmpty();
        assertThat(unpaid(Story.of("acme").told(revision("no such work", ON)))).isEmpty();
    }

    @Test
    void eachEngagementHasItsOwn() {
        Story story =
                site(revision("a", "2026-02-02"), revision("b", "2026-02-03"))
                        .worked(Work.on("shop").revisionsIncluded(1))
                        .told(revision("c", ON).in("shop"));

        assertThat(unpaid(story)).isEmpty();
    }

    private static List<String> unpaid(Story story) {
        return story.gauge(SCOPE, ON).evidence().stream()
                .filter(e -> e.signal() == UNPAID_REVISION)
                .map(Evidence::source)
                .toList();
    }
}
