package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.CourseLine;
import app.evenkeel.desktop.instrument.Reading;
import app.evenkeel.desktop.source.Source;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Course;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Gauge;
import app.evenkeel.gauge.Relief;
import app.evenkeel.journal.Dimension;
import app.evenkeel.report.advice.ReliefWords;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Puts an assessment into words.
 *
 * @param course up to the day of the assessment
 * @param reliefs what might bring it down
 */
record Standings(Words words, Rows rows, Course course, List<Relief> reliefs) {

    Standing of(Assessment a) {
        return new Standing(
                new Reading(a.overall(), a.level(), a.thirtyDaysAgo()),
                outlook(null, a.overall()),
                a.gauges().stream().map(this::receipt).toList(),
                a.redLines().stream().map(this::redLine).toList());
    }

    private Receipt receipt(Gauge gauge) {
        return new Receipt(
                gauge.dimension(),
                words.names().of(gauge.dimension()),
                new Reading(gauge.value(), gauge.level(), gauge.thirtyDaysAgo()),
                outlook(gauge.dimension(), gauge.value()),
                gauge.evidence().stream().map(rows::of).toList());
    }

    /**
     * @param dimension null for the overall value
     */
    private Outlook outlook(@Nullable Dimension dimension, int now) {
        ReliefWords of = new ReliefWords(words.language());
        return new Outlook(
                CourseLine.of(course, dimension),
                reliefs.stream()
                        .filter(r -> r.value(dimension) < now)
                        .map(r -> new ReliefRow(of.step(r.step()), now, r.value(dimension)))
                        .toList());
    }

    private RedLine redLine(Evidence e) {
        ReceiptRow row = rows.of(e);
        Source source = row.source();
        return new RedLine(
                words.get("gauges.red-line", Map.of("what", row.words(), "day", row.day())),
                source == null ? null : source.opens());
    }
}
