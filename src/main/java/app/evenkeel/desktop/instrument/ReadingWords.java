package app.evenkeel.desktop.instrument;

import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Names;
import app.evenkeel.language.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** What an instrument shows, in words. */
record ReadingWords(Language language) {

    /** A level as a label of its own. */
    String level(@Nullable Level level) {
        Names names = new Names(language);
        return level == null ? names.tooLittle() : names.level(level.id());
    }

    String value(@Nullable Reading reading) {
        return reading == null
                ? level(null)
                : get("instrument.reading", Map.of("value", number(reading), "level", in(reading)));
    }

    /** All that a dial of that name shows. */
    String dial(String name, @Nullable Reading reading) {
        if (reading == null) {
            return get("instrument.dial-empty", Map.of("name", name, "level", inside(level(null))));
        }
        Trend trend = reading.trend();
        if (trend == null) {
            return get(
                    "instrument.dial",
                    Map.of("name", name, "value", number(reading), "level", in(reading)));
        }
        return get(
                "instrument.dial-and-trend",
                Map.of(
                        "name", name,
                        "value", number(reading),
                        "level", in(reading),
                        "trend", trend(trend)));
    }

    String trend(Trend trend) {
        Map<String, String> n = Map.of("n", String.valueOf(trend.difference()));
        return switch (trend.way()) {
            case RISING -> get("instrument.trend.rising", n);
            case FALLING -> get("instrument.trend.falling", n);
            case STEADY -> get("instrument.trend.steady", Map.of());
        };
    }

    private String in(Reading reading) {
        return inside(level(reading.level()));
    }

    private String inside(String word) {
        return word.toLowerCase(Locale.forLanguageTag(language.id()));
    }

    private static String number(Reading reading) {
        return String.valueOf(reading.value());
    }

    private String get(String key, Map<String, String> values) {
        return Texts.in(language).get(key, values);
    }
}
