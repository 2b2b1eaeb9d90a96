package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.source.Sources;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.SetAside;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.Points;
import app.evenkeel.report.advice.EvidenceWords;

import java.util.Map;

/** Puts pieces of evidence into words. */
final class Rows {
    private final Words words;
    private final Relation relation;
    private final Sources sources;

    Rows(Words words, Relation relation) {
        this.words = words;
        this.relation = relation;
        this.sources = new Sources(words, relation);
    }

    ReceiptRow of(Evidence e) {
        return new ReceiptRow(
                e,
                words.dates().day(e.on()),
                words.names().of(e.signal()),
                words.get("gauges.severity", Map.of("n", String.valueOf(e.severity()))),
                new Points(words.language()).of(e.points()),
                String.join(", ", new EvidenceWords(words.language()).notes(e)),
                e.excused() ? SetAside.reason(relation, e) : "",
                sources.of(e));
    }
}
