package app.evenkeel.cli;

import app.evenkeel.advice.Finding;
import app.evenkeel.advice.Review;
import app.evenkeel.advice.Worth;
import app.evenkeel.journal.Language;
import app.evenkeel.report.advice.ReviewWords;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A review in the shape of DESIGN, section 8. */
final class ReviewJson {
    private static final int DECIMALS = 4;

    private ReviewJson() {}

    static ObjectNode of(Review review, Language language) {
        ObjectNode node =
                Json.NODES
                        .objectNode()
                        .put("client", review.client())
                        .put("on", review.on().toString())
                        .put("suggestion", review.suggestion().id());
        ReviewWords words = new ReviewWords(language);
        Json.strings(node, "because", review.because().stream().map(words::reason));
        ArrayNode criteria = node.putArray("criteria");
        review.criteria().forEach(f -> criteria.add(finding(f)));
        node.set("worth", worth(review.worth()));
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node =
                Json.NODES
                        .objectNode()
                        .put("id", finding.criterion().id())
                        .put("state", finding.state().id());
        Json.strings(node, "evidence", finding.sources().stream());
        return node;
    }

    private static ObjectNode worth(Worth worth) {
        ObjectNode node =
                Json.NODES
                        .objectNode()
                        .put("since", worth.since().toString())
                        .put("minutes", worth.minutes());
        Json.money(node, "paid", worth.paid());
        Json.money(node, "perHour", worth.perHour());
        Double ofTime = worth.shareOfTime();
        node.put("shareOfTime", ofTime == null ? null : share(ofTime));
        ArrayNode shares = node.putArray("shareOfIncome");
        for (Worth.Share of : worth.sharesOfIncome()) {
            shares.addObject()
                    .put("currency", of.currency().getCurrencyCode())
                    .put("share", share(of.share()));
        }
        Json.money(node, "owed", worth.owed());
        Json.money(node, "overdue", worth.overdue());
        return node.put("unpaidExtras", worth.unpaidExtras())
                .put("unpaidExtraMinutes", worth.unpaidExtraMinutes());
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
