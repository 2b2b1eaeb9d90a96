package app.evenkeel.desktop.timeline;

import java.util.List;

/**
 * Puts new rows in the place of old ones and leaves alone what is the same at both ends. The new
 * ones come before the old ones go, so that whatever stays on the timeline is always among them.
 */
final class Renewed {
    private Renewed() {}

    static void rows(List<Row> shown, List<Row> fresh) {
        int shorter = Math.min(shown.size(), fresh.size());
        int head = 0;
        while (head < shorter && shown.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && shown.get(shown.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        int old = shown.size() - tail;
        shown.addAll(old, fresh.subList(head, fresh.size() - tail));
        shown.subList(head, old).clear();
    }
}
