package app.evenkeel.store;

import static app.evenkeel.store.Sample.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class LastChangesTest {
    private static final String HAPPENED = "2026-02-03T10:00:00+02:00";

    @TempDir private Path folder;

    @Test
    void onlyWhatWasChangedIsNamedAndWhenItLastWas() {
        MovedClock clock = new MovedClock("2026-03-01T10:00:00Z");
        try (JournalFile file = JournalFile.open(folder.resolve("journal.db"), clock)) {
            file.write(Change.put(ACME), put("n1", "Rang"), put("n2", "Rang"), put("n3", "Rang"));
            clock.move("P1D");
            file.write(put("n1", "Rang twice"), put("n3", "Rang once"));
            clock.move("PT0.5S");
            file.write(put("n1", "Rang"), put("n2", "Rang"));

            assertThat(file.lastChanges(FactKind.ENTRY, List.of("n1", "n2", "n4")))
                    .isEqualTo(Map.of("n1", clock.instant()));
            assertThat(file.lastChanges(FactKind.ENTRY, List.of("n3")))
                    .isEqualTo(Map.of("n3", Instant.parse("2026-03-02T10:00:00Z")));
            assertThat(file.lastChanges(FactKind.INVOICE, List.of("n1"))).isEmpty();
            assertThat(file.lastChanges(FactKind.ENTRY, List.of())).isEmpty();
        }
    }

    private static Change put(String id, String summary) {
        Entry note = Sample.note(id, HAPPENED, summary);
        return Change.put("acme", note);
    }
}
