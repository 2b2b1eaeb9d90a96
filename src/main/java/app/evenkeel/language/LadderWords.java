package app.evenkeel.language;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.LadderStep.Why;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Rung;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of the payment ladder in words. */
public record LadderWords(Language language) {
    /**
     * What comes next about an invoice, and from when; empty where that hangs on the client or on
     * the owner's hold.
     */
    public Optional<String> next(Invoice invoice, LadderStep step) {
        return switch (step) {
            case LadderStep.Write write -> Optional.of(letter(invoice, write));
            case LadderStep.Review _ -> Optional.of(said("ladder.next", Rung.REVIEW));
            case LadderStep.Wait(_, var next, var why, var until) -> {
                if (why == Why.REVIEW_FIRST) {
                    yield Optional.of(said("ladder.next-after-review", next));
                }
                yield Optional.ofNullable(until).map(day -> from(day, next));
            }
            case LadderStep.Resume _ -> Optional.empty();
        };
    }

    /** Of several invoices that go into one letter, the first stands for it. */
    private String letter(Invoice invoice, LadderStep.Write write) {
        Invoice first = write.about().getFirst();
        return first.equals(invoice)
                ? said("ladder.next", write.rung())
                : texts().get("ladder.same-letter", Map.of("number", number(first)));
    }

    /** The day from which something comes. */
    private String from(LocalDate day, Rung next) {
        return texts().get(
                        "ladder.next-from",
                        Map.of(
                                "step",
                                new Names(language).of(next),
                                "day",
                                new Dates(language).day(day)));
    }

    private String said(String key, Rung next) {
        return texts().get(key, Map.of("step", new Names(language).of(next)));
    }

    /** Why the relation wants looking at. */
    String review(LadderStep.Review step) {
        Map<String, String> numbers = Map.of("numbers", numbers(step.about()));
        return step.mayNotPause()
                ? texts().get("today.review-ladder-no-pause", numbers)
                : texts().get("today.review-ladder", numbers);
    }

    /** Why work can go on. */
    String resume(LadderStep.Resume step) {
        boolean cancelled = step.about().stream().allMatch(i -> i.cancelledBy(step.since()));
        return texts().get(
                        cancelled ? "today.work-to-resume-cancelled" : "today.work-to-resume",
                        Map.of(
                                "numbers",
                                numbers(step.about()),
                                "day",
                                new Dates(language).day(step.paused().sentOn())));
    }

    private String numbers(List<Invoice> invoices) {
        return invoices.stream().map(this::number).collect(Collectors.joining(", "));
    }

    private String number(Invoice invoice) {
        return Isolated.in(language, invoice.number());
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
