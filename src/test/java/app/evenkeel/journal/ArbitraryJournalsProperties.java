package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** That the random journals, which many tests lean on, are what they claim. */
class ArbitraryJournalsProperties {
    @Provide
    Arbitrary<Journal> journals() {
        return ArbitraryJournals.journals();
    }

    @Property(tries = 200)
    void idsAreUniqueWithinTheirKind(@ForAll("journals") Journal journal) {
        assertThat(ids(journal, r -> Stream.of(r.client().id()))).doesNotHaveDuplicates();
        assertThat(ids(journal, r -> r.entries().stream().map(Entry::id))).doesNotHaveDuplicates();
        assertThat(ids(journal, r -> r.invoices().stream().map(Invoice::number)))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void answersLeadToEntriesOfTheSameClient(@ForAll("journals") Journal journal) {
        for (Relation relation : journal.relations()) {
            List<String> entries = relation.entries().stream().map(Entry::id).toList();
            assertThat(entries)
                    .containsAll(
                            relation.entries().stream()
                                    .map(Entry::answers)
                                    .filter(a -> a != null)
                                    .toList());
        }
    }

    private static List<String> ids(Journal journal, Function<Relation, Stream<String>> of) {
        return journal.relations().stream().flatMap(of).toList();
    }
}
