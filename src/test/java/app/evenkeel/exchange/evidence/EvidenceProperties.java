package app.evenkeel.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.store.Change;
import app.evenkeel.store.Journals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** What holds for the proof of any client's facts in any journal. */
class EvidenceProperties {
    private static final List<FactKind> NEVER =
            List.of(FactKind.OWNER, FactKind.ACCOUNT, FactKind.DRAFT);

    @Provide
    Arbitrary<Journal> journals() {
        return ArbitraryJournals.journals();
    }

    @Property(tries = 6)
    void itIsSoundAndShowsWhatWasToldAndNoMore(
            @ForAll("journals") Journal journal,
            @ForAll boolean letters,
            @ForAll boolean feelings,
            @ForAll LocalDate day)
            throws Exception {
        Journals.inNewFile(file -> {
            file.write(Change.putAll(journal));
            for (Relation relation : journal.relations().stream().limit(2).toList()) {
                Path folder = Files.createTempDirectory(file.path().getParent(), "evidence");
                Path zip = folder.resolve("evidence.zip");
                ChainEnd newest = file.chain().newest();
                List<Fact> told = told(relation);
                EvidenceFile.write(
                        zip,
                        file.chain(),
                        newest,
                        new Disclosure(relation.client(), told, letters, feelings),
                        new LinkedHashMap<>(),
                        day);
                Unzipped evidence = Unzipped.of(zip, folder.resolve("unzipped"));

                assertThat(evidence.faults(newest.hash())).isEmpty();
                assertThat(evidence.files())
                        .filteredOn(f -> f.startsWith("records/"))
                        .hasSize(told.size() + 1);
                assertThat(evidence.fields().keySet())
                        .allMatch(f -> f.matches("fields/\\d{6}/\\d\\d\\d?-[A-Za-z0-9.-]+\\.txt"))
                        .noneMatch(f -> f.endsWith("-after.feeling.txt") && !feelings)
                        .noneMatch(f -> f.endsWith("-after.text.txt") && !letters);
            }
        });
    }

    private static List<Fact> told(Relation relation) {
        return Change.putAll(new Journal(null, List.of(relation))).stream()
                .map(change -> ((Change.Put) change).fact())
                .filter(fact -> !NEVER.contains(FactKind.of(fact)))
                .filter(fact -> !fact.equals(relation.client()))
                .toList();
    }
}
