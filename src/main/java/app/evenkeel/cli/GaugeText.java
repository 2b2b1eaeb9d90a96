package app.evenkeel.cli;

import app.evenkeel.advice.Recognised;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Gauge;
import app.evenkeel.gauge.Relief;
import app.evenkeel.gauge.SetAside;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Names;
import app.evenkeel.language.Points;
import app.evenkeel.language.Texts;
import app.evenkeel.report.advice.EvidenceWords;
import app.evenkeel.report.advice.KindWords;
import app.evenkeel.report.advice.ReliefWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a client stands, for reading: each gauge with its level, and beneath it the receipt; what
 * would bring it down; of what kind the client is, and what to do about it.
 */
record GaugeText(Language language, Assessed client) {

    /**
     * @param reliefs what might bring the gauges down; what would not is left out
     */
    String of(List<Relief> reliefs) {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        if (assessment().enough()) {
            lines.addAll(receipts());
            lines.addAll(under("gauges.reliefs", reliefs(reliefs)));
        }
        Recognised.in(assessment()).forEach(r -> lines.addAll(kind(r)));
        return String.join("\n", lines);
    }

    private String head() {
        Assessment a = assessment();
        String whose =
                Plain.line(client.client().name()) + ", " + new Dates(language).day(a.on()) + ": ";
        return a.enough()
                ? "%s%d %s %s"
                        .formatted(
                                whose,
                                a.overall(),
                                names().level(a.level().id()),
                                words().thirtyDaysAgo(a.thirtyDaysAgo()))
                        .strip()
                : whose + names().tooLittle();
    }

    private List<String> receipts() {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> beneath = new ArrayList<>();
        for (Gauge gauge : assessment().gauges()) {
            rows.add(gauge(gauge));
            beneath.add(List.of());
            for (Evidence e : gauge.evidence()) {
                rows.add(evidence(e));
                beneath.add(beneath(e));
            }
        }
        List<String> aligned = Plain.columns(rows).lines().toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < aligned.size(); i++) {
            lines.add(aligned.get(i));
            lines.addAll(beneath.get(i));
        }
        return lines;
    }

    private List<String> gauge(Gauge gauge) {
        return List.of(
                names().of(gauge.dimension()),
                String.valueOf(gauge.value()),
                names().level(gauge.level().id()),
                changed(gauge) ? words().thirtyDaysAgo(gauge.thirtyDaysAgo()) : "");
    }

    private static boolean changed(Gauge gauge) {
        Integer then = gauge.thirtyDaysAgo();
        return then != null && then != gauge.value();
    }

    private List<String> evidence(Evidence e) {
        String points = e.excused() ? get("gauge.excused") : new Points(language).of(e.points());
        return List.of(
                "    " + new Dates(language).day(e.on()),
                points,
                names().of(e.signal()),
                words().source(client.relation(), e));
    }

    /** How it has faded; or why it was set aside. */
    private List<String> beneath(Evidence e) {
        String said =
                e.excused()
                        ? SetAside.reason(client.relation(), e)
                        : String.join("; ", new EvidenceWords(language).notes(e));
        return said.isBlank() ? List.of() : Plain.wrapped(8, said);
    }

    private List<String> reliefs(List<Relief> reliefs) {
        return reliefs.stream()
                .filter(r -> r.overall() <= assessment().overall())
                .filter(r -> !lowered(r).isEmpty())
                .flatMap(r -> Plain.wrapped(4, relief(r)).stream())
                .toList();
    }

    private List<Gauge> lowered(Relief relief) {
        return assessment().gauges().stream()
                .filter(g -> relief.value(g.dimension()) < g.value())
                .toList();
    }

    private String relief(Relief relief) {
        String gauges =
                lowered(relief).stream()
                        .map(g ->
                                names().of(g.dimension())
                                        + " "
                                        + words().fromTo(g.value(), relief.value(g.dimension())))
                        .collect(Collectors.joining(", "));
        return get(
                "gauge.relief",
                Map.of(
                        "step", new ReliefWords(language).step(relief.step()),
                        "overall", words().fromTo(assessment().overall(), relief.overall()),
                        "gauges", gauges));
    }

    private List<String> kind(Recognised recognised) {
        KindWords kinds = new KindWords(language);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(
                Plain.wrapped(
                        0,
                        "%s (%s): %s"
                                .formatted(
                                        kinds.name(recognised.kind()),
                                        recognised.kind().id(),
                                        kinds.shown(recognised.kind()))));
        lines.addAll(Plain.wrapped(4, words().seenIn(client.relation(), recognised.evidence())));
        lines.addAll(Plain.wrapped(4, kinds.todo(recognised.kind())));
        return lines;
    }

    private List<String> under(String heading, List<String> lines) {
        List<String> all = new ArrayList<>();
        if (!lines.isEmpty()) {
            all.add("");
            all.add(get(heading));
            all.addAll(lines);
        }
        return all;
    }

    private Assessment assessment() {
        return client.assessment();
    }

    private String get(String key) {
        return Texts.in(language).get(key);
    }

    private String get(String key, Map<String, String> values) {
        return Texts.in(language).get(key, values);
    }

    private Names names() {
        return new Names(language);
    }

    private GaugeWords words() {
        return new GaugeWords(language);
    }
}
