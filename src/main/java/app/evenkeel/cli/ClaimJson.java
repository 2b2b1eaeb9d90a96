package app.evenkeel.cli;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.letter.interest.ClaimWords;
import app.evenkeel.letter.interest.FixedSum;
import app.evenkeel.letter.interest.LateClaim;
import app.evenkeel.letter.interest.Segment;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;

/** A claim for late payment, and the rates, in JSON. */
final class ClaimJson {
    private ClaimJson() {}

    static ObjectNode of(Client client, LateClaim claim, Language language, LocalDate on) {
        ClaimWords words = new ClaimWords(language, claim);
        ObjectNode node =
                Json.NODES
                        .objectNode()
                        .put("client", client.id())
                        .put("invoice", claim.number())
                        .put("on", on.toString())
                        .put("law", claim.law().id())
                        .put("to", claim.to().toString())
                        .put("settled", claim.settled())
                        .put("currency", claim.debt().currency().getCurrencyCode())
                        .put("debt", claim.debt().amount().toPlainString());
        ArrayNode lines = node.putArray("lines");
        claim.segments().forEach(s -> lines.add(line(s)));
        node.put("sum", claim.unrounded().toPlainString());
        node.put("stopped", claim.stopped());
        node.set("interest", money(claim.interest()));
        switch (claim.fixedSum()) {
            case FixedSum.Of(Money amount) -> node.set("fixedSum", money(amount));
            case FixedSum.OneOf _ -> node.putNull("fixedSum");
        }
        Json.money(node, "total", claim.total());
        ArrayNode rates = node.putArray("rates");
        claim.references().forEach(r -> rates.add(rate(r)));
        Json.strings(node, "warnings", words.warnings().stream());
        node.put("advice", words.advice().plain());
        return node;
    }

    private static ObjectNode line(Segment segment) {
        return Json.NODES
                .objectNode()
                .put("from", segment.from().toString())
                .put("to", segment.to().toString())
                .put("days", segment.days())
                .put("balance", segment.balance().amount().toPlainString())
                .put("percent", segment.percent().toPlainString())
                .put("interest", segment.interest().toPlainString());
    }

    private static ObjectNode money(Money money) {
        return Json.NODES
                .objectNode()
                .put("amount", money.amount().toPlainString())
                .put("currency", money.currency().getCurrencyCode());
    }

    static ObjectNode rate(ReferenceRate rate) {
        return Json.NODES
                .objectNode()
                .put("series", rate.series().id())
                .put("from", rate.from().toString())
                .put("until", rate.until().toString())
                .put("percent", rate.percent().toPlainString())
                .put("source", rate.source())
                .put("checkedOn", rate.checkedOn().toString());
    }
}
