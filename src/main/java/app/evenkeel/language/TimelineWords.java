package app.evenkeel.language;

import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.TimelineItem;

import java.util.Map;

/** What stands on a line of the timeline. */
public record TimelineWords(Language language) {
    public String of(TimelineItem item) {
        return switch (item) {
            case TimelineItem.Written written -> written.fact().summary();
            case TimelineItem.Invoiced invoiced -> invoiced(invoiced.fact());
            case TimelineItem.Paid paid -> paid(paid.fact(), paid.payment().amount());
            case TimelineItem.Sent sent ->
                    get("timeline.sent", Map.of("letter", names().of(sent.fact().kind())));
            case TimelineItem.Told told ->
                    get("timeline.told", Map.of("words", told.fact().words()));
            case TimelineItem.Decided decided -> decided(decided.fact());
        };
    }

    private String invoiced(Invoice invoice) {
        return get(
                "timeline.invoiced",
                Map.of(
                        "number", Isolated.in(language, invoice.number()),
                        "amount", new Amounts(language).of(invoice.amount()),
                        "due", new Dates(language).day(invoice.dueOn())));
    }

    private String paid(Invoice invoice, Money amount) {
        return get(
                "timeline.paid",
                Map.of(
                        "number", Isolated.in(language, invoice.number()),
                        "amount", new Amounts(language).of(amount)));
    }

    private String decided(Decision decision) {
        String choice = names().of(decision.choice());
        return decision.reason().isBlank()
                ? get("timeline.decided", Map.of("choice", choice))
                : get(
                        "timeline.decided-because",
                        Map.of("choice", choice, "reason", decision.reason()));
    }

    private Names names() {
        return new Names(language);
    }

    private String get(String key, Map<String, String> values) {
        return Texts.in(language).get(key, values);
    }
}
