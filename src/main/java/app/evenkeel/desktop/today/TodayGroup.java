package app.evenkeel.desktop.today;

import java.util.List;

/** What wants doing of one kind, what has waited longest first. */
record TodayGroup(String heading, List<TodayItem> items) {
    TodayGroup {
        items = List.copyOf(items);
    }
}
