package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.instrument.CourseLine;

import java.util.List;

/**
 * How a value came to be where it is, and where it could go from here.
 *
 * @param reliefs what would bring it down; none where nothing would
 */
record Outlook(CourseLine course, List<ReliefRow> reliefs) {
    Outlook {
        reliefs = List.copyOf(reliefs);
    }
}
