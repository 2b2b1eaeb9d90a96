package app.evenkeel.desktop.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Says on which of the owner's days a fact was last changed. */
public record LastChanged(Words words, ZoneId zone) {
    public String of(Instant at) {
        return words.get(
                "versions.changed",
                Map.of("day", words.dates().day(at.atZone(zone).toLocalDate())));
    }
}
