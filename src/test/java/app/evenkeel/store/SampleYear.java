package app.evenkeel.store;

import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** A journal with all kinds of facts: the sample of seven clients. */
public final class SampleYear {
    public static final Journal JOURNAL =
            Sample.on(LocalDate.of(2026, 3, 1), ZoneId.of("Europe/Riga"), Language.EN);

    private SampleYear() {}

    public static JournalFile in(Path file) {
        JournalFile journal = JournalFile.open(file, Journals.CLOCK);
        journal.write(Change.putAll(JOURNAL));
        return journal;
    }
}
