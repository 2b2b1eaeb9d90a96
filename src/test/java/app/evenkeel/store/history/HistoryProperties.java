package app.evenkeel.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.Version;
import app.evenkeel.store.flat.FlatFact;
import app.evenkeel.store.flat.UnflatFact;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The history tells what the facts are, whatever was done to them. */
class HistoryProperties {
    @Provide
    Arbitrary<Journal> journals() {
        return ArbitraryJournals.journals();
    }

    @Property(tries = 200)
    void everyFactCanBeFlattenedAndMadeAgain(@ForAll("journals") Journal journal) {
        for (Change change : Change.putAll(journal)) {
            Change.Put put = (Change.Put) change;

            assertThat(UnflatFact.of(put.kind(), FlatFact.of(put.fact()))).isEqualTo(put.fact());
        }
    }

    @Property(tries = 30)
    void replayGivesTheFactsThatStand(
            @ForAll("journals") Journal first,
            @ForAll("journals") Journal second,
            @ForAll Random random)
            throws Exception {
        Journals.inNewFile(file -> {
            file.write(Change.putAll(first));
            changeAtRandom(file, second, random);

            HistoryReplay replay = Histories.replayed(file);
            assertThat(replay.contradicting()).isEmpty();
            assertThat(replay.facts()).isEqualTo(Histories.flattened(file.everything()));
            assertThat(Histories.breaches(file)).isEmpty();
        });
    }

    /** Removes some clients, and puts another journal, whose ids partly are the same, in steps. */
    private static void changeAtRandom(JournalFile file, Journal other, Random random) {
        for (Client client : file.clients()) {
            if (random.nextBoolean()) {
                file.write(Change.remove(Client.class, client.id()));
            }
        }
        for (var relation : other.relations()) {
            List<Change> changes =
                    new ArrayList<>(Change.putAll(new Journal(other.owner(), List.of(relation))));
            try {
                file.write(changes);
            } catch (Refused e) {
                assertThat(e).hasMessageContaining("nothing was written");
            }
        }
    }

    @Property(tries = 30)
    void takingEverythingBackLeavesNothing(@ForAll("journals") Journal journal) throws Exception {
        Journals.inNewFile(file -> {
            file.write(Change.putAll(journal));
            Optional<Long> change = file.newestChange();
            if (change.isPresent()) {
                file.write(
                        file.writtenTogether(change.get()).stream().map(Version::inverse).toList());
            }

            assertThat(file.isEmpty()).isTrue();
            assertThat(Histories.replayed(file).facts()).isEmpty();
        });
    }
}
