package app.evenkeel.desktop.desk;

import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.ReadOnlyJournals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Desks over a real journal in a folder, where everything is done at once, on 1 March 2026 in Riga.
 */
public final class Desks {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    public static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), RIGA);

    private Desks() {}

    public static Desk empty(Path folder) {
        return on(journal(folder));
    }

    public static Desk withSample(Path folder) {
        JournalFile journal = journal(folder);
        journal.write(Change.putAll(Sample.on(TODAY, RIGA, Language.EN)));
        return on(journal);
    }

    public static Desk on(JournalFile journal) {
        return new Desk(journal, CLOCK, Language.EN, new InlineWork());
    }

    /** The sample in a journal that can only be read. */
    public static JournalFile readOnlySample(Path folder, Language language) {
        try (JournalFile journal = journal(folder)) {
            journal.write(Change.putAll(Sample.on(TODAY, RIGA, language)));
        }
        return readOnly(folder);
    }

    /** The journal of a folder, only to be read. */
    public static JournalFile readOnly(Path folder) {
        return ReadOnlyJournals.of(folder.resolve("journal.db"), CLOCK);
    }

    public static JournalFile journal(Path folder) {
        return JournalFile.open(folder.resolve("journal.db"), CLOCK);
    }
}
