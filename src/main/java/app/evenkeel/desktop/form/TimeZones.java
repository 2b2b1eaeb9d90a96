package app.evenkeel.desktop.form;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The time zones that people live in, by their city.
 *
 * @param now when their distance from UTC is told
 */
public record TimeZones(Instant now) {
    /** Of the others in the database, all are other names or belong to nobody. */
    private static final Set<String> REGIONS =
            Set.of(
                    "Africa",
                    "America",
                    "Antarctica",
                    "Arctic",
                    "Asia",
                    "Atlantic",
                    "Australia",
                    "Europe",
                    "Indian",
                    "Pacific");

    /** All, by region and city. */
    public List<ZoneId> with(ZoneId present) {
        return Stream.concat(
                        Stream.of(present.getId()),
                        ZoneId.getAvailableZoneIds().stream().filter(TimeZones::livedIn))
                .distinct()
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    private static boolean livedIn(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && REGIONS.contains(id.substring(0, slash));
    }

    /** Such as {@code Europe/Riga, UTC+2}. */
    public String name(ZoneId zone) {
        return zone.getId().replace('_', ' ') + ", " + distance(zone.getRules().getOffset(now));
    }

    private static String distance(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String hours = "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60;
        int rest = Math.abs(minutes) % 60;
        return rest == 0 ? hours : "%s:%02d".formatted(hours, rest);
    }
}
