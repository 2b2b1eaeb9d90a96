package app.evenkeel.desktop.parting;

import app.evenkeel.advice.Criterion;
import app.evenkeel.advice.Finding;
import app.evenkeel.advice.Ground;
import app.evenkeel.advice.Keeping;
import app.evenkeel.advice.Review;
import app.evenkeel.advice.State;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.parting.Parting.Decided;
import app.evenkeel.desktop.parting.Parting.Limit;
import app.evenkeel.desktop.parting.Parting.Outcome;
import app.evenkeel.desktop.parting.Parting.Sign;
import app.evenkeel.desktop.parting.Parting.Trace;
import app.evenkeel.desktop.source.Source;
import app.evenkeel.desktop.source.Sources;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.advice.KeepingWords;
import app.evenkeel.report.advice.ReviewWords;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** Puts a review into words. */
final class PartingWords {
    private final Words words;
    private final ReviewWords reviewWords;
    private final KeepingWords keepingWords;
    private final Relation relation;
    private final Review review;
    private final Sources sources;

    PartingWords(Words words, Relation relation, Review review) {
        this.words = words;
        this.reviewWords = new ReviewWords(words.language());
        this.keepingWords = new KeepingWords(words.language());
        this.relation = relation;
        this.review = review;
        this.sources = new Sources(words, relation);
    }

    Parting all() {
        List<Decision> decisions = relation.decidedBy(review.on());
        return new Parting(
                reviewWords.suggestion(review.suggestion()),
                review.because().stream().map(reviewWords::reason).toList(),
                review.criteria().stream()
                        .filter(f -> f.state() != State.NOT_SEEN)
                        .sorted(Comparator.comparing(Finding::state).reversed())
                        .map(this::sign)
                        .toList(),
                review.criteria().stream()
                        .filter(f -> f.state() == State.NOT_SEEN)
                        .map(f -> reviewWords.criterion(f.criterion()))
                        .toList(),
                review.boundaries().reversed().stream().map(this::limit).toList(),
                reviewWords.worthSince(review.worth()),
                reviewWords.worth(review.worth()),
                decisions.stream().map(this::decided).toList(),
                farewell(decisions));
    }

    private Sign sign(Finding finding) {
        return new Sign(
                finding.state(),
                reviewWords.state(finding.state()),
                reviewWords.criterion(finding.criterion()),
                finding.grounds().reversed().stream()
                        .map(ground -> trace(finding.criterion(), ground))
                        .toList());
    }

    private Trace trace(Criterion criterion, Ground ground) {
        return switch (ground) {
            // Where a criterion is seen in one signal only, it has named it already.
            case Ground.Piece(Evidence e) -> trace(e, criterion.signals().size() == 1);
            case Ground.Month month -> new Trace("", reviewWords.month(month), null);
        };
    }

    private Trace trace(Evidence e, boolean named) {
        Source source = sources.of(e);
        return new Trace(
                words.dates().day(e.on()),
                named && source != null ? "" : words.names().of(e.signal()),
                source);
    }

    private Limit limit(Keeping keeping) {
        return new Limit(
                keeping.boundary().id(),
                keeping.boundary().words(),
                keepingWords.counts(keeping),
                outcome(keeping),
                keepingWords.outcome(keeping),
                keeping.since().reversed().stream().map(e -> trace(e, false)).toList());
    }

    private static Outcome outcome(Keeping keeping) {
        if (!keeping.stands() || keeping.boundary().signals().isEmpty()) {
            return Outcome.OVER;
        }
        return keeping.broken() ? Outcome.NOT_KEPT : Outcome.KEPT;
    }

    private Decided decided(Decision decision) {
        return new Decided(
                decision.id(),
                words.names().of(decision.choice()),
                words.dates().day(decision.on()),
                decision.reason().strip());
    }

    private @Nullable Farewell farewell(List<Decision> decisions) {
        boolean decided = !decisions.isEmpty() && decisions.getFirst().choice() == Choice.LET_GO;
        if (!decided && review.suggestion() != Choice.LET_GO) {
            return null;
        }
        return new FarewellWords(words, relation, review.on()).all(decided);
    }
}
