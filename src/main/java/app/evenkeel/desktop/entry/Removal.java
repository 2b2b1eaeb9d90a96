package app.evenkeel.desktop.entry;

import app.evenkeel.journal.Entry;
import app.evenkeel.store.Change;

import java.util.ArrayList;
import java.util.List;

/** Takes an entry out of the journal; what answered it stays, and answers nothing. */
record Removal(String client, Entry gone) {
    /**
     * @param entries all of the client's
     */
    List<Change> changes(List<Entry> entries) {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : entries) {
            if (gone.id().equals(entry.answers())) {
                changes.add(Change.replace(client, entry, answeringNothing(entry)));
            }
        }
        changes.add(Change.remove(client, gone));
        return changes;
    }

    private static Entry answeringNothing(Entry entry) {
        return new Entry(
                entry.id(),
                entry.at(),
                entry.channel(),
                entry.direction(),
                entry.minutes(),
                entry.billable(),
                entry.summary(),
                entry.feeling(),
                entry.engagement(),
                entry.signals(),
                entry.excused(),
                entry.answerBy(),
                null,
                entry.invoice());
    }
}
