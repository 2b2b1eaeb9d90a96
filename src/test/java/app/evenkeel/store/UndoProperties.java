package app.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.history.Histories;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whatever was written can be taken back, and done again. */
class UndoProperties {
    @Provide
    Arbitrary<Journal> journals() {
        return ArbitraryJournals.journals();
    }

    @Property(tries = 25)
    void writesTakenBackNewestFirstLeaveWhatWasBeforeAndDoneAgainWhatWasAfter(
            @ForAll("journals") Journal first,
            @ForAll("journals") Journal second,
            @ForAll Random random)
            throws Exception {
        Journals.inNewFile(file -> {
            List<Long> done = new ArrayList<>();
            List<Journal> journals = new ArrayList<>(List.of(file.everything()));
            for (List<Change> changes : writes(first, second, random)) {
                try {
                    file.write(changes)
                            .ifPresent(change -> {
                                done.add(change);
                                journals.add(file.everything());
                            });
                } catch (Refused e) {
                    assertThat(e).hasMessageContaining("nothing was written");
                }
            }

            List<Long> undone = new ArrayList<>();
            for (int i = done.size() - 1; i >= 0; i--) {
                undone.add(file.undo(done.get(i)).orElseThrow());
                assertThat(file.everything()).isEqualTo(journals.get(i));
            }
            for (int i = 0; i < done.size(); i++) {
                file.undo(undone.get(done.size() - 1 - i));
                assertThat(file.everything()).isEqualTo(journals.get(i + 1));
            }

            assertThat(Histories.breaches(file)).isEmpty();
            assertThat(Histories.replayed(file).facts())
                    .isEqualTo(Histories.flattened(file.everything()));
        });
    }

    /** Puts a journal, then puts parts of another and removes facts and clients in turns. */
    private static List<List<Change>> writes(Journal first, Journal second, Random random) {
        List<List<Change>> writes = new ArrayList<>(List.of(Change.putAll(first)));
        for (Relation relation : second.relations()) {
            writes.add(Change.putAll(new Journal(second.owner(), List.of(relation))));
        }
        for (Change put : Change.putAll(first)) {
            if (random.nextInt(4) == 0) {
                writes.add(
                        1 + random.nextInt(writes.size()),
                        List.of(new Change.Remove(put.kind(), put.id())));
            }
        }
        return writes;
    }
}
