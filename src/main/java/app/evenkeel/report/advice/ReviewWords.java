package app.evenkeel.report.advice;

import app.evenkeel.advice.Criterion;
import app.evenkeel.advice.Ground;
import app.evenkeel.advice.Reason;
import app.evenkeel.advice.State;
import app.evenkeel.advice.Worth;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Durations;
import app.evenkeel.language.Texts;

import java.util.List;
import java.util.Map;

/** The words of a review. */
public record ReviewWords(Language language) {
    /** A criterion as a short sentence about the client or the owner. */
    public String criterion(Criterion criterion) {
        return texts().get("criterion." + criterion.id());
    }

    /** How far a criterion is met. */
    public String state(State state) {
        return texts().get("state." + state.id());
    }

    /** What is suggested, as a heading. */
    public String suggestion(Choice choice) {
        return texts().get("suggestion." + choice.id());
    }

    /** That any one sign is reason to think, and that the owner decides. */
    public String note() {
        return texts().get("review.note");
    }

    /** A reason for what is suggested, as one sentence or more. */
    public String reason(Reason reason) {
        return new ReasonWords(language).of(reason);
    }

    /** A month in which the client took more than half of the time, in a line. */
    public String month(Ground.Month month) {
        return texts().get(
                        "review.month",
                        Map.of(
                                "month", new Dates(language).month(month.month()),
                                "time", new Durations(language).of(month.minutes()),
                                "all", new Durations(language).of(month.ofAll())));
    }

    /** Of which time the worth is. */
    public String worthSince(Worth worth) {
        return texts().get("worth.since", Map.of("day", new Dates(language).day(worth.since())));
    }

    /** What the relation is worth; what is not known says so in words. */
    public List<WorthLine> worth(Worth worth) {
        return new WorthWords(language).lines(worth);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
