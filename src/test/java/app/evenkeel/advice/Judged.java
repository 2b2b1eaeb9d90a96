package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Level;
import app.evenkeel.gauge.Story;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Practice;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the program makes of a story on a day, told as briefly as the story. */
record Judged(Assessed assessed, Review review) {
    /**
     * @param others the other clients of the same owner
     */
    static Judged on(String day, Story story, Story... others) {
        Assessed assessed = story.assessed(day);
        List<Relation> all = new ArrayList<>(List.of(story.relation()));
        List.of(others).forEach(s -> all.add(s.relation()));
        Practice practice = Practice.of(all, Story.RIGA, LocalDate.parse(day));
        return new Judged(assessed, Review.of(assessed, practice, Story.RIGA));
    }

    Level level(Dimension dimension) {
        return assessed.assessment().gauge(dimension).level();
    }

    /** How all stands together. */
    Level overall() {
        return assessed.assessment().level();
    }

    List<ClientKind> kinds() {
        return Recognised.in(assessed.assessment()).stream().map(Recognised::kind).toList();
    }

    Finding finding(Criterion criterion) {
        return review.criteria().stream()
                .filter(f -> f.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    State state(Criterion criterion) {
        return finding(criterion).state();
    }

    /** The criteria in a state. */
    List<Criterion> criteria(State state) {
        return review.criteria().stream()
                .filter(f -> f.state() == state)
                .map(Finding::criterion)
                .toList();
    }

    /** What is suggested and why, such as {@code let-go: red line threat 2026-03-02}. */
    String suggestion() {
        return review.because().stream()
                .map(Judged::brief)
                .collect(Collectors.joining(", ", review.suggestion().id() + ": ", ""));
    }

    private static String brief(Reason reason) {
        return switch (reason) {
            case Reason.RedLine(var e) -> "red line %s %s".formatted(e.signal().id(), e.on());
            case Reason.RegularlySeveral(var criteria) -> "regularly " + ids(criteria);
            case Reason.OverallCritical _ -> "overall critical";
            case Reason.WorksUnpaid(var overdue) ->
                    "works unpaid "
                            + overdue.stream().map(Invoice::id).collect(Collectors.joining(" "));
            case Reason.BoundaryNotKept(var keeping) -> "not kept " + keeping.boundary().id();
            case Reason.OverallStrained _ -> "overall strained";
            case Reason.GaugeStrained(var dimension, _) -> dimension.id() + " strained";
            case Reason.RegularlyOne(var criterion) -> "regularly " + criterion.id();
            case Reason.TooLittle _ -> "too little";
            case Reason.NothingGrave _ -> "nothing grave";
        };
    }

    private static String ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).collect(Collectors.joining(" "));
    }

    /**
     * All of it in a line: every gauge that is not calm, the overall level, the kinds, and what is
     * suggested and why, such as {@code payment watch; overall calm; [B3]; keep: nothing grave}.
     */
    String told() {
        String gauges =
                assessed.assessment().gauges().stream()
                        .filter(g -> g.level() != Level.CALM)
                        .map(g -> g.dimension().id() + " " + g.level().id())
                        .collect(Collectors.joining(", "));
        return "%s; overall %s; %s; %s"
                .formatted(
                        gauges.isEmpty() ? "all calm" : gauges,
                        overall().id(),
                        kinds(),
                        suggestion());
    }

    /** With numbers, for whoever looks at a story that surprises. */
    @Override
    public String toString() {
        return assessed.assessment().gauges().stream()
                .map(g -> g.dimension().id() + " " + g.value())
                .collect(
                        Collectors.joining(
                                ", ",
                                "",
                                ", overall %d; %s"
                                        .formatted(assessed.assessment().overall(), told())));
    }
}
