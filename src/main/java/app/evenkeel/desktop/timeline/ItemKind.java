package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.TimelineItem;
import app.evenkeel.journal.TimelineItem.Decided;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Sent;
import app.evenkeel.journal.TimelineItem.Told;
import app.evenkeel.journal.TimelineItem.Written;

/** What kind of things the user wants to see. */
enum ItemKind {
    EVERYTHING("timeline.everything"),
    TALK("timeline.talk"),
    MONEY("section.money"),
    LETTERS("section.letters"),
    DECISIONS("timeline.decisions");

    private final String key;

    ItemKind(String key) {
        this.key = key;
    }

    /** The key of its name among the texts. */
    String key() {
        return key;
    }

    boolean holds(TimelineItem item) {
        return this == EVERYTHING || this == of(item);
    }

    private static ItemKind of(TimelineItem item) {
        return switch (item) {
            case Written _ -> TALK;
            case Invoiced _, Paid _ -> MONEY;
            case Sent _ -> LETTERS;
            case Told _, Decided _ -> DECISIONS;
        };
    }
}
