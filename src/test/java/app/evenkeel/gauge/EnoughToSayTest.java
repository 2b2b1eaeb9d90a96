package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** When there is too little to say for a number: fewer than three facts within a year, all calm. */
class EnoughToSayTest {
    private static final String ON = "2026-02-02";

    private static boolean enough(Story story) {
        return story.on(ON).enough();
    }

    @Test
    void nothingAtAllIsTooLittle() {
        assertThat(enough(Story.of("acme"))).isFalse();
    }

    @Test
    void twoFactsAreTooLittle() {
        assertThat(enough(Story.of("acme").told(seen(ON, RUDENESS, 3), note(ON)))).isFalse();
    }

    @Test
    void threeFactsAreEnough() {
        assertThat(enough(Story.of("acme").told(note(ON), note(ON), note(ON)))).isTrue();
    }

    @Test
    void invoicesAreFactsToo() {
        assertThat(
                        enough(
                                Story.of("acme")
                                        .told(note(ON), note(ON))
                                        .billed(due("i1", "2026-02-16"))))
                .isTrue();
    }

    @Test
    void whatHappenedLongerThanAYearAgoDoesNotCount() {
        assertThat(enough(Story.of("acme").told(note(ON), note(ON), note("2025-02-03")))).isTrue();
        assertThat(enough(Story.of("acme").told(note(ON), note(ON), note("2025-02-01")))).isFalse();
    }

    @Test
    void anInvoiceIssuedLongerThanAYearAgoDoesNotCountEither() {
        // Issued on 3 and on 2 February 2025.
        assertThat(
                        enough(
                                Story.of("acme")
                                        .told(note(ON), note(ON))
                                        .billed(due("i1", "2025-02-17").paid("2025-02-17"))))
                .isTrue();
        assertThat(
                        enough(
                                Story.of("acme")
                                        .told(note(ON), note(ON))
                                        .billed(due("i1", "2025-02-16").paid("2025-02-16"))))
                .isFalse();
    }

    @Test
    void itSaysHowManyFactsAreMissing() {
        assertThat(missing(Story.of("acme"))).isEqualTo(3);
        assertThat(missing(Story.of("acme").told(note(ON)).billed(due("i1", ON)))).isEqualTo(1);
        assertThat(missing(Story.of("acme").told(note(ON), note(ON), note(ON)))).isZero();
        assertThat(missing(Story.of("acme").told(note(ON), note(ON), note(ON), note(ON)))).isZero();
    }

    @Test
    void noFactCountsThatIsOlderThanTheDayItLooksBackTo() {
        LocalDate first = Assessor.looksBackTo(LocalDate.parse(ON));
        Story justSeen = threeOn(first.plusDays(1));
        Story tooOld = threeOn(first);

        // A year and thirty days, for the value of thirty days ago.
        assertThat(first).isEqualTo("2025-01-03");
        assertThat(justSeen.on(ON).thirtyDaysAgo()).isZero();
        assertThat(tooOld.on(ON).thirtyDaysAgo()).isNull();
    }

    private static int missing(Story story) {
        return new Assessor(story.owner()).factsMissing(story.relation(), LocalDate.parse(ON));
    }

    private static Story threeOn(LocalDate day) {
        String on = day.toString();
        return Story.of("acme").told(note(on), note(on), note(on));
    }

    @Test
    void whatLiesAheadDoesNotCount() {
        assertThat(enough(Story.of("acme").told(note(ON), note(ON), note("2026-02-03")))).isFalse();
        assertThat(
                        enough(
                                Story.of("acme")
                                        .told(note(ON), note(ON))
                                        .billed(due("i1", "2026-02-17"))))
                .isFalse();
    }

    @Test
    void anOverdueInvoiceIsEnough() {
        assertThat(enough(Story.of("acme").billed(due("i1", "2026-02-01")))).isTrue();
        assertThat(enough(Story.of("acme").billed(due("i1", "2024-02-01")))).isTrue();
    }

    @Test
    void anInvoiceNotYetDueOrPaidOrDisputedIsNot() {
        assertThat(enough(Story.of("acme").billed(due("i1", ON)))).isFalse();
        assertThat(enough(Story.of("acme").billed(due("i1", "2026-01-01").paid(ON)))).isFalse();
        assertThat(enough(Story.of("acme").billed(due("i1", "2026-01-01").cancelled(ON))))
                .isFalse();
        assertThat(enough(Story.of("acme").billed(due("i1", "2026-01-01").disputed(ON)))).isFalse();
    }

    @Test
    void anUnansweredRequestIsEnough() {
        assertThat(enough(Story.of("acme").told(request("ask", "2024-01-01", "2024-01-09"))))
                .isTrue();
    }

    @Test
    void aRequestThatWasAnsweredOrMayStillBeIsNot() {
        assertThat(enough(Story.of("acme").told(request("ask", "2026-01-01", ON)))).isFalse();
        assertThat(
                        enough(
                                Story.of("acme")
                                        .told(request("ask", "2026-01-01", "2026-01-09"))
                                        .told(answer("ask", "2026-01-12"))))
                .isFalse();
    }

    @Test
    void aRedLineIsEnoughHoweverOld() {
        assertThat(enough(Story.of("acme").told(seen("2024-01-01", THREAT, 1)))).isTrue();
        assertThat(enough(Story.of("acme").told(seen(ON, THREAT, 1).excusing(THREAT)))).isFalse();
    }
}
