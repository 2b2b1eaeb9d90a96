package app.evenkeel.desktop.versions;

import app.evenkeel.journal.Entry;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A version as it is shown.
 *
 * @param when it was written down
 * @param what it was, other than a plain change; may be empty
 * @param now whether it is how the entry stands
 * @param returning the entry as it comes back with this version; null where there is nothing to
 *     bring back
 */
record VersionRow(
        String when, String what, boolean now, List<Line> lines, @Nullable Entry returning) {
    VersionRow {
        lines = List.copyOf(lines);
    }
}
