package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.ReceiptRow.Source;
import app.evenkeel.desktop.gauges.ReceiptRow.Tone;
import app.evenkeel.desktop.instrument.Reading;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Gauge;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.Points;

import java.util.Map;

/** Puts an assessment into words. */
final class Standings {
    private final Words words;
    private final Sources sources;

    Standings(Words words, Relation relation) {
        this.words = words;
        this.sources = new Sources(words, relation);
    }

    Standing of(Assessment a) {
        return new Standing(
                new Reading(a.overall(), a.level(), a.thirtyDaysAgo()),
                a.gauges().stream().map(this::receipt).toList(),
                a.redLines().stream().map(this::redLine).toList());
    }

    private Receipt receipt(Gauge gauge) {
        return new Receipt(
                gauge.dimension(),
                words.names().of(gauge.dimension()),
                new Reading(gauge.value(), gauge.level(), gauge.thirtyDaysAgo()),
                gauge.evidence().stream().map(this::row).toList());
    }

    private ReceiptRow row(Evidence e) {
        return new ReceiptRow(
                words.dates().day(e.on()),
                words.names().of(e.signal()),
                tone(e),
                e.severity(),
                words.get("gauges.severity", Map.of("n", String.valueOf(e.severity()))),
                e.excused() ? sources.reason(e) : "",
                sources.of(e),
                e.points(),
                new Points(words.language()).of(e.points()));
    }

    private static Tone tone(Evidence e) {
        if (e.excused()) {
            return Tone.SET_ASIDE;
        }
        return e.signal().easing() ? Tone.EASES : Tone.WEIGHS;
    }

    private RedLine redLine(Evidence e) {
        Source source = sources.of(e);
        String said =
                words.get(
                        "gauges.red-line",
                        Map.of(
                                "what", words.names().of(e.signal()),
                                "day", words.dates().day(e.on())));
        return new RedLine(said, source == null ? null : source.opens());
    }
}
