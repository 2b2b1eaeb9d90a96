package app.evenkeel.desktop.instrument;

import app.evenkeel.desktop.instrument.CourseLine.Point;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** What the chart of a course shows, in words. */
record CourseWords(Language language) {

    String title() {
        return texts().get("instrument.course.title");
    }

    /** One week. */
    String of(Point point) {
        String day = day(point);
        if (!point.known()) {
            return texts().get(
                            "instrument.course.unknown-on",
                            Map.of("day", day, "level", inside(levels().level(null))));
        }
        return texts().get(
                        "instrument.course.on",
                        Map.of(
                                "day", day,
                                "value", String.valueOf(point.height()),
                                "level", inside(levels().level(Level.of(point.height())))));
    }

    /** The whole year, in a few short sentences. */
    String of(CourseLine line) {
        List<Point> known = line.known();
        StringJoiner all = new StringJoiner(" ");
        all.add(title() + ".");
        if (known.isEmpty()) {
            return all.add(texts().get("instrument.course.never")).toString();
        }
        Point highest = line.highest().orElseThrow();
        all.add(texts().get("instrument.course.began", at(known.getFirst())));
        all.add(texts().get("instrument.course.highest", at(highest)));
        all.add(texts().get("instrument.course.ends", at(known.getLast())));
        if (line.unknown() > 0) {
            all.add(texts().count("instrument.course.gaps", line.unknown()));
        }
        return all.toString();
    }

    private Map<String, String> at(Point point) {
        return Map.of("day", day(point), "value", String.valueOf(point.height()));
    }

    private String day(Point point) {
        return new Dates(language).day(point.on());
    }

    private String inside(String word) {
        return word.toLowerCase(Locale.forLanguageTag(language.id()));
    }

    private ReadingWords levels() {
        return new ReadingWords(language);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
