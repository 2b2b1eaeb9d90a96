package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.TimelineItem;

/** What of a timeline the user wants to see. */
record Filter(ItemKind kind, SignalChoice signals) {
    static final Filter EVERYTHING = new Filter(ItemKind.EVERYTHING, new SignalChoice.Whatever());

    boolean holds(TimelineItem item) {
        return kind.holds(item) && signals.holds(item);
    }

    boolean everything() {
        return equals(EVERYTHING);
    }

    Filter with(ItemKind other) {
        return new Filter(other, signals);
    }

    Filter with(SignalChoice other) {
        return new Filter(kind, other);
    }
}
