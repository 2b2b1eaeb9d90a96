package app.evenkeel.cli;

import app.evenkeel.advice.Finding;
import app.evenkeel.advice.Ground;
import app.evenkeel.advice.Review;
import app.evenkeel.advice.State;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Names;
import app.evenkeel.language.Texts;
import app.evenkeel.report.advice.ReviewWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A review for reading: what is suggested and why, what was seen, and what it is worth. */
record ReviewText(Language language, Assessed client) {
    private static final int INDENT = 4;

    String of(Review review) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s, %s: %s"
                        .formatted(
                                Plain.line(client.client().name()),
                                new Dates(language).day(review.on()),
                                words().suggestion(review.suggestion())));
        review.because().forEach(r -> lines.addAll(Plain.wrapped(INDENT, words().reason(r))));
        decided(review, lines);
        criteria(review, lines);
        if (!review.boundaries().isEmpty()) {
            lines.add("");
            lines.add(get("review.boundaries"));
            lines.addAll(
                    new BoundaryList(language, client.relation())
                            .lines(INDENT, review.boundaries()));
        }
        lines.add("");
        lines.add(words().worthSince(review.worth()));
        lines.add(
                Plain.columns(
                        words().worth(review.worth()).stream()
                                .map(w -> List.of(" ".repeat(INDENT) + w.label(), w.value()))
                                .toList()));
        lines.add("");
        lines.addAll(Plain.wrapped(0, words().note()));
        return String.join("\n", lines);
    }

    private void criteria(Review review, List<String> lines) {
        Map<Boolean, List<Finding>> seen =
                review.criteria().stream()
                        .collect(Collectors.partitioningBy(f -> f.state() != State.NOT_SEEN));
        lines.add("");
        for (Finding finding : seen.getOrDefault(true, List.of())) {
            lines.addAll(
                    Plain.wrapped(
                            0,
                            "%s: %s (%s)"
                                    .formatted(
                                            words().state(finding.state()),
                                            words().criterion(finding.criterion()),
                                            finding.criterion().id())));
            lines.add(Plain.columns(finding.grounds().stream().map(this::ground).toList()));
        }
        List<Finding> rest = seen.getOrDefault(false, List.of());
        if (!rest.isEmpty()) {
            lines.addAll(
                    Plain.wrapped(
                            0,
                            words().state(State.NOT_SEEN)
                                    + ": "
                                    + rest.stream()
                                            .map(f -> f.criterion().id())
                                            .collect(Collectors.joining(", "))));
        }
    }

    /** What was decided last; the timeline has them all. */
    private void decided(Review review, List<String> lines) {
        client.relation().decidedBy(review.on()).stream()
                .findFirst()
                .ifPresent(d -> {
                    lines.add("");
                    lines.add(get("parting.decisions"));
                    lines.addAll(
                            Plain.wrapped(
                                    INDENT,
                                    "%s: %s. %s"
                                            .formatted(
                                                    new Dates(language).day(d.on()),
                                                    new Names(language).of(d.choice()),
                                                    d.reason())));
                });
    }

    private List<String> ground(Ground ground) {
        return switch (ground) {
            case Ground.Piece(var evidence) ->
                    new GaugeWords(language).piece(INDENT, client.relation(), evidence);
            case Ground.Month month -> List.of(" ".repeat(INDENT) + words().month(month));
        };
    }

    private String get(String key) {
        return Texts.in(language).get(key);
    }

    private ReviewWords words() {
        return new ReviewWords(language);
    }
}
