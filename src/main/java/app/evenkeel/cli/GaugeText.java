package app.evenkeel.cli;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Gauge;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Names;
import app.evenkeel.language.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An assessment for reading: each gauge with its level, and beneath it the receipt. */
record GaugeText(Language language, Relation relation) {

    String of(Assessment a) {
        String head =
                Plain.line(relation.client().name())
                        + ", "
                        + new Dates(language).day(a.on())
                        + ": ";
        if (!a.enough()) {
            return head + names().tooLittle();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Gauge gauge : a.gauges()) {
            rows.add(
                    List.of(
                            names().of(gauge.dimension()),
                            String.valueOf(gauge.value()),
                            names().level(gauge.level().id())));
            gauge.evidence().forEach(e -> rows.add(evidence(e)));
        }
        return head
                + a.overall()
                + " "
                + names().level(a.level().id())
                + (a.thirtyDaysAgo() == null
                        ? ""
                        : " ("
                                + texts().get(
                                                "gauge.thirty-days-ago",
                                                Map.of("value", String.valueOf(a.thirtyDaysAgo())))
                                + ")")
                + "\n"
                + Plain.columns(rows);
    }

    private List<String> evidence(Evidence e) {
        String points =
                e.excused()
                        ? texts().get("gauge.excused")
                        : (e.points().signum() > 0 ? "+" : "") + e.points();
        return List.of(
                "    " + new Dates(language).day(e.on()),
                points,
                names().of(e.signal()),
                Plain.line(source(e)));
    }

    /** An invoice by its number, which the owner knows it by; an entry by its id. */
    private String source(Evidence e) {
        return relation.invoices().stream()
                .filter(i -> e.derived() && i.id().equals(e.source()))
                .map(i -> texts().get("gauge.invoice", Map.of("number", i.number())))
                .findFirst()
                .orElse(e.source());
    }

    private Texts texts() {
        return Texts.in(language);
    }

    private Names names() {
        return new Names(language);
    }
}
