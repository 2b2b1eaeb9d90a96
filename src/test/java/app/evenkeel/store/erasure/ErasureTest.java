package app.evenkeel.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.SampleYear;
import app.evenkeel.store.flat.FlatFact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client who is erased leaves nothing behind, and the journal is whole. */
class ErasureTest {
    private static final String GONE = "hilla-halla";

    @TempDir private Path folder;

    @TempDir private Path elsewhere;

    private JournalFile journal() {
        return SampleYear.in(folder.resolve("journal.db"));
    }

    /**
     * Words that no journal has in it but for this client. They have at least seven letters: ids
     * and salts are random, and now and then spell a shorter one.
     */
    private Set<String> ownWords() throws IOException {
        Set<String> words = new TreeSet<>();
        List<Relation> others = new ArrayList<>();
        for (Relation relation : SampleYear.JOURNAL.relations()) {
            if (relation.client().id().equals(GONE)) {
                Change.putAll(new Journal(null, List.of(relation))).stream()
                        .map(change -> FlatFact.of(((Change.Put) change).fact()).values())
                        .forEach(texts -> words.addAll(words(texts)));
            } else {
                others.add(relation);
            }
        }
        try (JournalFile other = JournalFile.open(elsewhere.resolve("other.db"), Journals.CLOCK)) {
            other.write(Change.putAll(new Journal(SampleYear.JOURNAL.owner(), others)));
        }
        words.removeAll(found(elsewhere, words));
        return words;
    }

    private static List<String> words(Iterable<String> texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Arrays.stream(all.split("[^\\p{L}\\p{N}-]+")).filter(w -> w.length() > 6).toList();
    }

    /** Which of the words still stand in any file of a folder, byte for byte or folded. */
    private static Set<String> found(Path folder, Set<String> words) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE));
            }
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        return words.stream().filter(text::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noFileHoldsAWordOfThemAnyMore() throws Exception {
        Set<String> words = ownWords();
        assertThat(words).hasSizeGreaterThan(50).contains("hilla-halla");
        try (JournalFile journal = journal()) {
            List<Entry> entries = journal.relation(GONE).entries();
            journal.write(Change.remove(Entry.class, entries.getFirst().id()));
            assertThat(found(folder, words)).isEqualTo(words);

            journal.erase(GONE);

            assertThat(found(folder, words)).isEmpty();
            assertThat(journal.client(GONE)).isEmpty();
            assertThat(journal.search("halla", 10)).isEmpty();
        }
        assertThat(found(folder, words)).isEmpty();
    }

    @Test
    void theChainCanStillBeVerifiedAndEverybodyElseIsAsBefore() {
        try (JournalFile journal = journal()) {
            List<Relation> others =
                    journal.everything().relations().stream()
                            .filter(r -> !r.client().id().equals(GONE))
                            .toList();

            journal.erase(GONE);

            assertThat(journal.check()).isEmpty();
            assertThat(journal.everything().relations()).isEqualTo(others);
            assertThat(journal.everything().owner()).isEqualTo(SampleYear.JOURNAL.owner());
        }
        try (JournalFile again = JournalFile.open(folder.resolve("journal.db"), Journals.CLOCK)) {
            assertThat(again.clients()).hasSize(6);
        }
    }

    @Test
    void nothingBringsThemBack() {
        try (JournalFile journal = journal()) {
            String entry = journal.relation(GONE).entries().getFirst().id();
            long written = journal.newestChange().orElseThrow();

            journal.erase(GONE);

            assertThat(journal.history(FactKind.CLIENT, GONE)).isEmpty();
            assertThat(journal.history(FactKind.ENTRY, entry)).isEmpty();
            long erasure = journal.newestChange().orElseThrow();
            assertThatThrownBy(() -> journal.undo(erasure)).isInstanceOf(JournalRefused.class);
            assertThatThrownBy(() -> journal.undo(written))
                    .isInstanceOf(JournalRefused.class)
                    .hasMessageContaining("erased");
        }
    }

    @Test
    void someoneOfTheSameNameCanBeWrittenAfterwards() {
        try (JournalFile journal = journal()) {
            Relation before = journal.relation(GONE);
            journal.erase(GONE);

            journal.write(Change.putAll(new Journal(null, List.of(before))));

            assertThat(journal.relation(GONE)).isEqualTo(before);
            assertThat(journal.check()).isEmpty();
            journal.erase(GONE);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void whoWasTakenAwayBeforeIsErasedAsWell() throws Exception {
        try (JournalFile journal = journal()) {
            journal.write(Change.remove(Client.class, GONE));

            journal.erase(GONE);

            assertThat(journal.check()).isEmpty();
            assertThat(found(folder, ownWords())).isEmpty();
        }
    }

    @Test
    void whoWasNeverThereIsRefused() {
        try (JournalFile journal = journal()) {
            assertThatThrownBy(() -> journal.erase("nobody"))
                    .isInstanceOf(JournalRefused.class)
                    .hasMessageContaining("nobody");
            assertThat(journal.clients()).hasSize(7);
        }
    }
}
