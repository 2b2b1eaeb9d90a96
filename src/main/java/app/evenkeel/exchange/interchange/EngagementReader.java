package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;

import java.util.Currency;
import java.util.Set;

/** Reads one of {@code engagements}. */
final class EngagementReader {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "title",
                    "scope",
                    "start",
                    "agreedEnd",
                    "actualEnd",
                    "billing",
                    "fee",
                    "revisionsIncluded",
                    "deliverables");
    private static final Set<String> DELIVERABLE_KEYS =
            Set.of("id", "title", "promisedOn", "deliveredOn", "result");

    private EngagementReader() {}

    /**
     * @param currency the client's
     */
    static Engagement read(Value value, Currency currency) {
        Fields f = Fields.of(value, KEYS);
        return f.make(() ->
                new Engagement(
                        f.need("id").text(),
                        f.need("title").text(),
                        f.text("scope"),
                        f.day("start"),
                        f.day("agreedEnd"),
                        f.day("actualEnd"),
                        f.one("billing", Choices.BILLING, Billing.FIXED),
                        f.find("fee").map(v -> v.money(currency)).orElse(null),
                        f.integer("revisionsIncluded"),
                        f.list("deliverables", EngagementReader::deliverable)));
    }

    private static Deliverable deliverable(Value value) {
        Fields f = Fields.of(value, DELIVERABLE_KEYS);
        return f.make(() ->
                new Deliverable(
                        f.need("id").text(),
                        f.need("title").text(),
                        f.day("promisedOn"),
                        f.day("deliveredOn"),
                        f.text("result")));
    }
}
