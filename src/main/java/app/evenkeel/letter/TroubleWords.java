package app.evenkeel.letter;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.OneLine;
import app.evenkeel.language.Texts;
import app.evenkeel.letter.LetterTrouble.NoInvoices;
import app.evenkeel.letter.LetterTrouble.NoReason;
import app.evenkeel.letter.LetterTrouble.NoSender;
import app.evenkeel.letter.LetterTrouble.NoSteps;
import app.evenkeel.letter.LetterTrouble.NoSuchStep;
import app.evenkeel.letter.LetterTrouble.NoWords;
import app.evenkeel.letter.LetterTrouble.NothingAwaited;
import app.evenkeel.letter.LetterTrouble.NothingOverdue;
import app.evenkeel.letter.LetterTrouble.NothingPaid;
import app.evenkeel.letter.LetterTrouble.NothingToTell;
import app.evenkeel.letter.LetterTrouble.NothingToWaive;
import app.evenkeel.letter.LetterTrouble.StillOverdue;
import app.evenkeel.letter.LetterTrouble.TooSoonToWaive;
import app.evenkeel.letter.LetterTrouble.UnfitInvoice;
import app.evenkeel.letter.LetterTrouble.UnknownInvoice;
import app.evenkeel.letter.LetterTrouble.WaiverNotAhead;
import app.evenkeel.letter.LetterTrouble.Whose;
import app.evenkeel.letter.LetterTrouble.WrongTemplate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why a letter cannot be written, and the way out as it is in the window. */
record TroubleWords(Language language) {
    String of(LetterTrouble trouble) {
        return switch (trouble) {
            case NoSteps _ -> get("letter.refused.no-steps", Map.of());
            case NoSuchStep(int step) ->
                    get("letter.refused.no-such-step", Map.of("step", String.valueOf(step)));
            case NoInvoices _ -> get("letter.refused.no-invoices", Map.of());
            case NothingToTell _ -> get("letter.refused.nothing-to-tell", Map.of());
            case NothingAwaited(LocalDate next) -> nothingAwaited(next);
            case NoWords _ -> get("letter.refused.no-words", Map.of());
            case NothingToWaive _ -> get("letter.refused.nothing-to-waive", Map.of());
            case TooSoonToWaive _ -> get("letter.refused.too-soon-to-waive", Map.of());
            case WaiverNotAhead _ -> get("letter.refused.waiver-not-ahead", Map.of());
            case StillOverdue(List<String> numbers) ->
                    get("letter.refused.still-overdue", Map.of("numbers", listed(numbers)));
            case NothingPaid _ -> get("letter.refused.nothing-paid", Map.of());
            case NoReason _ -> get("letter.refused.no-reason", Map.of());
            case NoSender _ -> get("letter.refused.no-sender", Map.of());
            case NothingOverdue(LetterKind kind, List<String> waiting) ->
                    waiting.isEmpty() ? nothingOverdue(kind) : onlyWaiting(waiting);
            case UnknownInvoice(String client, String number, List<String> _) ->
                    get(
                            "letter.refused.invoice-unknown",
                            Map.of("client", shown(client), "number", shown(number)));
            case UnfitInvoice unfit -> unfit(unfit);
            case WrongTemplate wrong -> wrong(wrong);
        };
    }

    private String nothingAwaited(@Nullable LocalDate next) {
        return next == null
                ? get("letter.refused.nothing-awaited", Map.of())
                : get(
                        "letter.refused.nothing-awaited-yet",
                        Map.of("day", new Dates(language).day(next)));
    }

    private String nothingOverdue(LetterKind kind) {
        return get(
                kind == LetterKind.WORK_PAUSED
                        ? "letter.refused.nothing-to-pause-for"
                        : "letter.refused.nothing-to-remind-of",
                Map.of());
    }

    private String onlyWaiting(List<String> waiting) {
        return get("letter.refused.only-waiting", Map.of("numbers", listed(waiting)));
    }

    private String listed(List<String> numbers) {
        return numbers.stream().map(this::shown).collect(Collectors.joining(", "));
    }

    private String unfit(UnfitInvoice unfit) {
        String key =
                switch (unfit.why()) {
                    case ISSUED_LATER -> "letter.refused.invoice-later";
                    case CANCELLED -> "letter.refused.invoice-cancelled";
                    case PAID -> "letter.refused.invoice-paid";
                    case DISPUTED -> "letter.refused.invoice-disputed";
                    case NOT_OVERDUE -> "letter.refused.invoice-not-overdue";
                    case NOT_PAID -> "letter.refused.invoice-not-paid";
                };
        LocalDate day = unfit.day();
        return get(
                key,
                Map.of(
                        "number",
                        shown(unfit.number()),
                        "day",
                        day == null ? "" : new Dates(language).day(day)));
    }

    private String wrong(WrongTemplate wrong) {
        return get(
                wrong.whose() == Whose.WORDING
                        ? "letter.refused.wording"
                        : "letter.refused.template",
                Map.of(
                        "line",
                        String.valueOf(wrong.line()),
                        "column",
                        String.valueOf(wrong.column()),
                        "what",
                        new TemplateTroubleWords(language).of(wrong.what())));
    }

    private String shown(String words) {
        return Isolated.in(language, OneLine.of(words));
    }

    private String get(String key, Map<String, String> values) {
        return Texts.in(language).get(key, values);
    }
}
