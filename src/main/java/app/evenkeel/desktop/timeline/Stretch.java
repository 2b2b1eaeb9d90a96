package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.TimelineItem.Written;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.TimelineCursor;
import app.evenkeel.store.TimelinePage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A page of the timeline.
 *
 * @param changed when its entries were last changed, by id; those that never were are not in it
 */
record Stretch(TimelinePage page, Map<String, Instant> changed) {
    Stretch {
        changed = Map.copyOf(changed);
    }

    /**
     * @param before where it begins; null for the newest
     */
    static Stretch read(
            JournalFile journal,
            String client,
            ZoneId zone,
            @Nullable TimelineCursor before,
            int limit) {
        TimelinePage page = journal.timeline(client, zone, before, limit);
        List<String> entries =
                page.items().stream()
                        .filter(Written.class::isInstance)
                        .map(item -> item.fact().id())
                        .toList();
        return new Stretch(page, journal.lastChanges(FactKind.ENTRY, entries));
    }
}
