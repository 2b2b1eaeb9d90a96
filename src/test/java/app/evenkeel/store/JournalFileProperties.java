package app.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Practice;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.TimelineItem;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What holds for any journal. */
class JournalFileProperties {
    @Provide
    Arbitrary<Journal> journals() {
        return ArbitraryJournals.journals();
    }

    @Provide
    Arbitrary<Relation> relations() {
        return ArbitraryJournals.relations();
    }

    @Property(tries = 40)
    void whatWasWrittenIsReadBackAsItWas(@ForAll("journals") Journal journal) throws Exception {
        Journals.inNewFile(file -> {
            file.write(Change.putAll(journal));

            assertThat(file.everything()).isEqualTo(journal);
        });
    }

    @Property(tries = 25)
    void theOrderOfChangesDoesNotMatter(@ForAll("journals") Journal journal, @ForAll Random random)
            throws Exception {
        List<Change> changes = new ArrayList<>(Change.putAll(journal));
        Collections.shuffle(changes, random);
        Journals.inNewFile(file -> {
            file.write(changes);

            assertThat(file.everything()).isEqualTo(journal);
        });
    }

    @Property(tries = 25)
    void puttingTheSameAgainLeavesNoTrace(@ForAll("journals") Journal journal) throws Exception {
        Journals.inNewFile(file -> {
            file.write(Change.putAll(journal));
            var before = file.newestChange();

            file.write(Change.putAll(journal));

            assertThat(file.newestChange()).isEqualTo(before);
        });
    }

    @Property(tries = 25)
    void theYearBeforeADayIsThatOfAllTheFacts(
            @ForAll("journals") Journal journal, @ForAll @IntRange(min = -50, max = 950) int days)
            throws Exception {
        LocalDate on = LocalDate.of(2024, 1, 1).plusDays(days);
        Journals.inNewFile(file -> {
            file.write(Change.putAll(journal));
            for (String zone : List.of("Europe/Riga", "Pacific/Apia", "America/St_Johns")) {
                ZoneId in = ZoneId.of(zone);

                assertThat(file.practice(in, on))
                        .isEqualTo(Practice.of(journal.relations(), in, on));
            }
        });
    }

    @Property(tries = 40)
    void pagesOfTheTimelineJoinUp(
            @ForAll("relations") Relation relation, @ForAll @IntRange(min = 1, max = 9) int limit)
            throws Exception {
        List<Change> changes = Change.putAll(new Journal(null, List.of(relation)));
        String client = relation.client().id();
        Journals.inNewFile(file -> {
            file.write(changes);
            for (String zone : List.of("Europe/Riga", "Pacific/Apia", "America/St_Johns", "Z")) {
                ZoneId in = ZoneId.of(zone);

                assertThat(paged(file, client, in, limit)).isEqualTo(TimelineItem.of(relation, in));
            }
        });
    }

    private static List<TimelineItem> paged(
            JournalFile file, String client, ZoneId zone, int limit) {
        List<TimelineItem> items = new ArrayList<>();
        @Nullable TimelineCursor from = null;
        do {
            TimelinePage page = file.timeline(client, zone, from, limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            items.addAll(page.items());
            from = page.next();
        } while (from != null);
        return items;
    }
}
