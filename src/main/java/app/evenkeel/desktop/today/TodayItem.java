package app.evenkeel.desktop.today;

import org.jspecify.annotations.Nullable;

/**
 * A line of today.
 *
 * @param sentence what it is about
 * @param next what to do about it; null where there is nothing to do from here
 * @param other something else that may have happened with it
 */
record TodayItem(
        String client,
        String clientName,
        String sentence,
        @Nullable Step next,
        @Nullable Step other) {
    record Step(String label, Runnable doing) {}
}
