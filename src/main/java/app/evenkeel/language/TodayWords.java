package app.evenkeel.language;

import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Todo;
import app.evenkeel.journal.Todo.AnswerAwaited;
import app.evenkeel.journal.Todo.AnswerOwed;
import app.evenkeel.journal.Todo.DeliverableDue;
import app.evenkeel.journal.Todo.DraftToFinish;
import app.evenkeel.journal.Todo.InvoiceOverdue;
import app.evenkeel.journal.Todo.PaymentPromised;
import app.evenkeel.journal.Todo.ReviewAfterBoundary;
import app.evenkeel.journal.Todo.ReviewAfterLadder;
import app.evenkeel.journal.Todo.ReviewAfterRedLine;
import app.evenkeel.journal.Todo.WorkToResume;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What wants doing, as seen on a day.
 *
 * @param on the day
 */
public record TodayWords(Language language, LocalDate on) {
    public String nothing() {
        return texts().get("today.nothing");
    }

    /**
     * @param own how the words of a fact itself are put into the sentence
     */
    public String of(Todo todo, UnaryOperator<String> own) {
        return switch (todo) {
            case InvoiceOverdue(_, Invoice invoice, _, _) -> overdue(invoice);
            case PaymentPromised(_, Invoice invoice, LocalDate by, _, _) -> promised(invoice, by);
            case WorkToResume(_, LadderStep.Resume step) -> ladder().resume(step);
            case DraftToFinish(_, LetterDraft draft, _) -> begun(draft);
            case AnswerAwaited(_, Entry asked, LocalDate by) ->
                    texts().get(
                                    "today.answer-awaited",
                                    Map.of("summary", own.apply(asked.summary()), "by", day(by)));
            case AnswerOwed(_, Entry asked, LocalDate by) ->
                    answerOwed(own.apply(asked.summary()), by);
            case DeliverableDue(_, _, Deliverable deliverable, LocalDate by, var ownDay) ->
                    deliverableDue(own.apply(deliverable.title()), by) + earlier(ownDay);
            case ReviewAfterRedLine(_, SignalKind redLine, LocalDate crossed, _) ->
                    texts().get(
                                    "today.review-red-line",
                                    Map.of(
                                            "signal", new Names(language).of(redLine),
                                            "day", day(crossed)));
            case ReviewAfterLadder(_, LadderStep.Review step) -> ladder().review(step);
            case ReviewAfterBoundary(_, Boundary boundary, _) ->
                    texts().get("today.review-boundary", Map.of("day", day(boundary.toldOn())));
        };
    }

    /** As {@link #of}, and what comes next, in one line. */
    public String whole(Todo todo, UnaryOperator<String> own) {
        String fact = of(todo, own);
        return next(todo)
                .map(next ->
                        texts().get("ladder.fact-and-next", Map.of("fact", fact, "next", next)))
                .orElse(fact);
    }

    /** What comes next about an overdue invoice, and from when; empty for everything else. */
    public Optional<String> next(Todo todo) {
        return switch (todo) {
            case InvoiceOverdue(_, Invoice invoice, var step, var begun) ->
                    next(invoice, step, begun);
            case PaymentPromised(_, Invoice invoice, _, var step, var begun) ->
                    next(invoice, step, begun);
            default -> Optional.empty();
        };
    }

    private Optional<String> next(
            Invoice invoice, @Nullable LadderStep step, @Nullable LetterDraft begun) {
        if (begun != null) {
            return Optional.of(begun(begun));
        }
        return step == null ? Optional.empty() : ladder().next(invoice, step);
    }

    private String begun(LetterDraft draft) {
        return texts().get(
                        "today.draft-to-finish",
                        Map.of(
                                "letter", new Names(language).of(draft.kind(), draft.step()),
                                "day", day(draft.startedOn())));
    }

    private LadderWords ladder() {
        return new LadderWords(language);
    }

    private String overdue(Invoice invoice) {
        return texts().count(
                        "today.invoice-overdue",
                        invoice.daysLate(on),
                        Map.of("number", number(invoice), "amount", owed(invoice)));
    }

    private String promised(Invoice invoice, LocalDate by) {
        String number = number(invoice);
        String amount = owed(invoice);
        return by.equals(on)
                ? texts().get(
                                "today.payment-promised-today",
                                Map.of("number", number, "amount", amount))
                : texts().get(
                                "today.payment-promised",
                                Map.of("number", number, "amount", amount, "by", day(by)));
    }

    private String answerOwed(String summary, LocalDate by) {
        if (by.equals(on)) {
            return texts().get("today.answer-owed-today", Map.of("summary", summary));
        }
        String key = by.isBefore(on) ? "today.answer-owed-since" : "today.answer-owed";
        return texts().get(key, Map.of("summary", summary, "by", day(by)));
    }

    private String deliverableDue(String title, LocalDate by) {
        if (by.equals(on)) {
            return texts().get("today.deliverable-due-today", Map.of("title", title));
        }
        String key = by.isBefore(on) ? "today.deliverable-overdue" : "today.deliverable-due";
        return texts().get(key, Map.of("title", title, "by", day(by)));
    }

    /** Said where it still helps: until that day has passed. */
    private String earlier(@Nullable LocalDate ownDay) {
        return ownDay == null || ownDay.isBefore(on)
                ? ""
                : " " + texts().get("today.own-day", Map.of("day", day(ownDay)));
    }

    private String number(Invoice invoice) {
        return Isolated.in(language, invoice.number());
    }

    private String owed(Invoice invoice) {
        return new Amounts(language).of(invoice.balance(on));
    }

    private String day(LocalDate day) {
        return new Dates(language).day(day);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
