package app.evenkeel.exchange.intake;

import app.evenkeel.journal.Journal;

import java.util.List;

/**
 * What a file holds, read and checked, and not yet put into the journal.
 *
 * @param journal what to put; a record with an id that is already there replaces it
 * @param notes sentences on how the file was read, for the user
 */
public record Imported(Journal journal, List<String> notes) {
    public Imported {
        notes = List.copyOf(notes);
    }

    public Counts counts() {
        return Counts.of(journal);
    }
}
