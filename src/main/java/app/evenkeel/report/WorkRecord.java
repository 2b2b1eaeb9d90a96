package app.evenkeel.report;

import app.evenkeel.document.Text;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.FactKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The days on which something was delivered, and those on which work ran past its agreed end. */
record WorkRecord(Wording wording, Assessed assessed) {
    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        for (Engagement engagement : assessed.relation().engagements()) {
            Text title = wording.words(engagement.title());
            for (Deliverable deliverable : engagement.deliverables()) {
                LocalDate delivered = deliverable.deliveredOn();
                if (delivered != null) {
                    happenings.add(Happening.on(delivered, line(deliverable, title), engagement));
                }
            }
        }
        assessed.assessment().gauges().stream()
                .flatMap(g -> g.evidence().stream())
                .filter(e -> e.of() == FactKind.ENGAGEMENT && e.adverse())
                .forEach(e -> happenings.add(overran(e)));
        return happenings;
    }

    private List<Text> line(Deliverable deliverable, Text engagement) {
        return List.of(
                wording.of(
                        "dossier.delivered",
                        Map.of(
                                "title",
                                wording.words(deliverable.title()),
                                "engagement",
                                engagement)));
    }

    private Happening overran(Evidence overrun) {
        Engagement engagement =
                assessed.relation().engagements().stream()
                        .filter(e -> e.id().equals(overrun.source()))
                        .findFirst()
                        .orElseThrow();
        Text title = wording.words(engagement.title());
        Text problem = new Problem(overrun.signal(), overrun.severity()).in(wording);
        return Happening.on(
                overrun.on(),
                List.of(
                        wording.of("dossier.overran", Map.of("engagement", title)),
                        wording.of("dossier.noted", Map.of("signals", problem))),
                engagement);
    }
}
