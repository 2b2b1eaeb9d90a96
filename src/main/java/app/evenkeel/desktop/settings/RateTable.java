package app.evenkeel.desktop.settings;

import app.evenkeel.journal.RateSeries;

import java.util.List;

/**
 * What is known of one series, the latest first.
 *
 * @param recent as far back as something is missing, and at least a year and a half
 * @param earlier the half-years before those
 */
record RateTable(RateSeries series, String name, List<RateRow> recent, List<RateRow> earlier) {
    private static final int RECENT = 3;

    RateTable {
        recent = List.copyOf(recent);
        earlier = List.copyOf(earlier);
    }

    static RateTable of(RateSeries series, String name, List<RateRow> latestFirst) {
        int recent = Math.min(RECENT, latestFirst.size());
        for (int i = recent; i < latestFirst.size(); i++) {
            if (latestFirst.get(i).missing()) {
                recent = i + 1;
            }
        }
        return new RateTable(
                series,
                name,
                latestFirst.subList(0, recent),
                latestFirst.subList(recent, latestFirst.size()));
    }
}
