package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The order of the timeline: newest first, and fixed where several things share a moment. */
class TimelineItemTest {
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @Provide
    Arbitrary<Relation> relations() {
        return ArbitraryJournals.relations();
    }

    @Test
    void theNewestComesFirstWhateverItsOffset() {
        Relation relation =
                relation(
                        entry("noon in Riga", "2026-02-03T12:00:00+02:00"),
                        entry("noon in London", "2026-02-03T12:00:00+00:00"),
                        entry("morning in New York", "2026-02-03T09:00:00-05:00"));

        assertThat(TimelineItem.of(relation, RIGA))
                .extracting(i -> i.fact().id())
                .containsExactly("morning in New York", "noon in London", "noon in Riga");
    }

    @Test
    void whatHasOnlyADayStandsAtItsStartInAFixedOrder() {
        Invoice invoice = invoice();
        Relation all =
                new Relation(
                        client(),
                        List.of(),
                        List.of(
                                entry("b", "2026-02-03T00:00:00+02:00"),
                                entry("a", "2026-02-03T00:00:00+02:00"),
                                entry("later", "2026-02-03T00:00:01+02:00"),
                                entry("before", "2026-02-02T23:59:59+02:00")),
                        List.of(invoice),
                        List.of(),
                        List.of(new Boundary("told", DAY, "Till five.", List.of(), null)),
                        List.of(new Decision("decided", DAY, Choice.KEEP, "")),
                        List.of(
                                new Letter(
                                        "sent",
                                        LetterKind.BOUNDARIES,
                                        Language.EN,
                                        null,
                                        DAY,
                                        List.of(),
                                        "Dear Dana",
                                        "")));

        assertThat(TimelineItem.of(all, RIGA))
                .extracting(i -> i.getClass().getSimpleName() + " " + i.fact().id())
                .containsExactly(
                        "Written later",
                        "Written a",
                        "Written b",
                        "Paid i1",
                        "Invoiced i1",
                        "Sent sent",
                        "Told told",
                        "Decided decided",
                        "Written before");
    }

    @Property
    void theOrderOfWritingDoesNotMatter(@ForAll("relations") Relation relation, @ForAll long seed) {
        List<TimelineItem> items = TimelineItem.of(relation, RIGA);
        List<TimelineItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(TimelineItem.newestFirst(RIGA));

        assertThat(shuffled.stream().map(TimelineItemTest::place))
                .containsExactlyElementsOf(items.stream().map(TimelineItemTest::place).toList());
    }

    private static String place(TimelineItem item) {
        return item.moment(RIGA) + " " + item.rank() + " " + item.fact().id();
    }

    private static Relation relation(Entry... entries) {
        return new Relation(
                client(),
                List.of(),
                List.of(entries),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Client client() {
        return new Client("acme", "Acme", Language.EN);
    }

    private static Invoice invoice() {
        return Bill.due("i1", DAY.plusDays(14).toString()).paid(DAY.toString()).invoice();
    }

    private static Entry entry(String id, String at) {
        return Talk.note(at).as(id).entry();
    }
}
