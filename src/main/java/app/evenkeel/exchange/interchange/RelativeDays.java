package app.evenkeel.exchange.interchange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns days that are counted from today into dates: {@code D-120} is so many days before, {@code
 * D+14} after, {@code D-120 Fri} the Friday on or before that day, {@code D-120 Fri 18:20} a time
 * of it. The owner is given the time zone in which the times are meant.
 */
public final class RelativeDays {
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "D([+-][0-9]{1,4})( (Mon|Tue|Wed|Thu|Fri|Sat|Sun))?( ([0-9]{2}:[0-9]{2}))?");
    private static final List<String> WEEKDAYS =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final LocalDate today;
    private final ZoneId zone;

    public RelativeDays(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** The document in bytes of UTF-8, with dates where relative days stood. */
    public byte[] resolve(byte[] document) {
        JsonMapper json = JsonMapper.shared();
        JsonNode root = json.readTree(document);
        resolve(root);
        if (root.get("owner") instanceof ObjectNode owner) {
            owner.put("timeZone", zone.getId());
        }
        return json.writeValueAsBytes(root);
    }

    private void resolve(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(key -> object.set(key, resolved(object.get(key))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, resolved(array.get(i)));
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        if (node.isString()) {
            Matcher m = RELATIVE.matcher(node.stringValue());
            return m.matches() ? StringNode.valueOf(date(m)) : node;
        }
        resolve(node);
        return node;
    }

    private String date(Matcher m) {
        LocalDate day = today.plusDays(Integer.parseInt(m.group(1)));
        if (m.group(3) != null) {
            DayOfWeek weekday = DayOfWeek.of(1 + WEEKDAYS.indexOf(m.group(3)));
            day = day.with(TemporalAdjusters.previousOrSame(weekday));
        }
        if (m.group(5) == null) {
            return day.toString();
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(LocalTime.parse(m.group(5))).atZone(zone).toOffsetDateTime());
    }
}
