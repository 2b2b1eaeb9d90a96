package app.evenkeel.desktop.today;

import org.jspecify.annotations.Nullable;

/**
 * A line of today.
 *
 * @param sentence what it is about
 * @param later what comes next, and from when, where it is not to be done now, or was begun
 *     already; may be empty
 * @param next what to do about it; null where there is nothing to do from here
 * @param other something else that may have happened with it
 */
record TodayItem(
        String client,
        String clientName,
        String sentence,
        String later,
        @Nullable Step next,
        @Nullable Step other) {
    /**
     * @param possible whether it can be done, which it cannot where it would be written down in a
     *     journal that can only be read
     */
    record Step(String label, Runnable doing, boolean possible) {}
}
