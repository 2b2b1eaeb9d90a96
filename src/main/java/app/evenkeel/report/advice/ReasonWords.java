package app.evenkeel.report.advice;

import app.evenkeel.advice.Criterion;
import app.evenkeel.advice.Keeping;
import app.evenkeel.advice.Reason;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Listed;
import app.evenkeel.language.Names;
import app.evenkeel.language.OneLine;
import app.evenkeel.language.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why something is suggested, in a sentence. */
record ReasonWords(Language language) {
    String of(Reason reason) {
        return switch (reason) {
            case Reason.RedLine(Evidence crossed) ->
                    get(
                            "reason.red-line",
                            Map.of(
                                    "day", day(crossed.on()),
                                    "signal", new Names(language).of(crossed.signal())));
            case Reason.RegularlySeveral(List<Criterion> criteria) ->
                    texts().count(
                                    "reason.regularly",
                                    criteria.size(),
                                    Map.of("criteria", sentences(criteria)));
            case Reason.RegularlyOne(Criterion criterion) ->
                    texts().count(
                                    "reason.regularly",
                                    1,
                                    Map.of("criteria", sentences(List.of(criterion))));
            case Reason.OverallCritical(int value) ->
                    get("reason.overall-critical", Map.of("value", Integer.toString(value)));
            case Reason.OverallStrained(int value) ->
                    get("reason.overall-strained", Map.of("value", Integer.toString(value)));
            case Reason.GaugeStrained(Dimension dimension, int value) -> gauge(dimension, value);
            case Reason.WorksUnpaid(List<Invoice> overdue) ->
                    texts().count(
                                    "reason.works-unpaid",
                                    overdue.size(),
                                    Map.of("numbers", numbers(overdue)));
            case Reason.BoundaryNotKept(Keeping keeping) -> notKept(keeping);
            case Reason.TooLittle() -> texts().get("reason.too-little");
            case Reason.NothingGrave(int value) ->
                    get("reason.nothing-grave", Map.of("value", Integer.toString(value)));
        };
    }

    private String sentences(List<Criterion> criteria) {
        return criteria.stream()
                .map(new ReviewWords(language)::criterion)
                .collect(Collectors.joining(" "));
    }

    private String gauge(Dimension dimension, int value) {
        Map<String, String> values =
                Map.of(
                        "dimension", new Names(language).of(dimension),
                        "value", Integer.toString(value));
        return value >= Level.CRITICAL.begins()
                ? get("reason.gauge-critical", values)
                : get("reason.gauge-strained", values);
    }

    private String numbers(List<Invoice> invoices) {
        return new Listed(language)
                .of(invoices.stream().map(i -> Isolated.in(language, i.number())).toList());
    }

    private String notKept(Keeping keeping) {
        Boundary boundary = keeping.boundary();
        return get(
                "reason.boundary-not-kept",
                Map.of(
                        "day", day(boundary.toldOn()),
                        "times", new Times(language).of(keeping.since().size()),
                        "words", Isolated.in(language, OneLine.of(boundary.words()))));
    }

    private String day(LocalDate day) {
        return new Dates(language).day(day);
    }

    private String get(String key, Map<String, String> values) {
        return texts().get(key, values);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
