package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;

import java.util.ArrayList;
import java.util.List;

/** Takes an engagement away; what was written under it stays, without it. */
record EngagementRemoval(String client, Engagement engagement, List<Entry> entries) {
    static EngagementRemoval in(Relation relation, Engagement engagement) {
        return new EngagementRemoval(
                relation.client().id(),
                engagement,
                relation.entries().stream()
                        .filter(e -> engagement.id().equals(e.engagement()))
                        .toList());
    }

    String question(Words words) {
        return entries.isEmpty()
                ? words.get("engagements.delete-question")
                : words.count("engagements.delete-question-entries", entries.size());
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        entries.forEach(e -> changes.add(Change.replace(client, e, alone(e))));
        changes.add(Change.remove(client, engagement));
        return changes;
    }

    private static Entry alone(Entry e) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                e.minutes(),
                e.billable(),
                e.summary(),
                e.feeling(),
                null,
                e.signals(),
                e.excused(),
                e.answerBy(),
                e.answers(),
                e.invoice());
    }
}
