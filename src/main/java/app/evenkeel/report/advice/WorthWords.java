package app.evenkeel.report.advice;

import app.evenkeel.advice.Worth;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Durations;
import app.evenkeel.language.Listed;
import app.evenkeel.language.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a relation is worth, line by line. */
record WorthWords(Language language) {
    List<WorthLine> lines(Worth worth) {
        List<WorthLine> lines = new ArrayList<>();
        lines.add(line("worth.time", time(worth.minutes())));
        lines.add(line("worth.paid", amounts(worth.paid(), "worth.nothing-paid")));
        lines.add(line("worth.per-hour", perHour(worth)));
        lines.add(line("worth.share-of-time", shareOfTime(worth)));
        lines.add(line("worth.share-of-income", shareOfIncome(worth)));
        lines.add(line("worth.owed", amounts(worth.owed(), "worth.nothing-owed")));
        if (!worth.owed().isEmpty()) {
            lines.add(line("worth.overdue", amounts(worth.overdue(), "worth.nothing-overdue")));
        }
        lines.add(line("worth.unpaid-extras", extras(worth)));
        return List.copyOf(lines);
    }

    private WorthLine line(String label, String value) {
        return new WorthLine(texts().get(label), value);
    }

    private String time(long minutes) {
        return minutes == 0 ? texts().get("worth.no-time") : new Durations(language).of(minutes);
    }

    private String amounts(List<Money> amounts, String none) {
        return amounts.isEmpty()
                ? texts().get(none)
                : new Listed(language).of(amounts.stream().map(new Amounts(language)::of).toList());
    }

    private String perHour(Worth worth) {
        return worth.minutes() == 0
                ? texts().get("worth.no-time")
                : amounts(worth.perHour(), "worth.nothing-paid");
    }

    private String shareOfTime(Worth worth) {
        Double share = worth.shareOfTime();
        return share == null ? texts().get("worth.no-time") : percent(share);
    }

    private String shareOfIncome(Worth worth) {
        return worth.sharesOfIncome().isEmpty()
                ? texts().get("worth.nothing-paid")
                : worth.sharesOfIncome().stream()
                        .map(this::shareOfIncome)
                        .collect(Collectors.joining(", "));
    }

    private String shareOfIncome(Worth.Share share) {
        return texts().get(
                        "worth.share-in",
                        Map.of(
                                "share", percent(share.share()),
                                "currency", share.currency().getCurrencyCode()));
    }

    private String extras(Worth worth) {
        return worth.unpaidExtras() == 0
                ? texts().get("worth.no-extras")
                : texts().count(
                                "worth.extras",
                                worth.unpaidExtras(),
                                Map.of("time", time(worth.unpaidExtraMinutes())));
    }

    private String percent(double part) {
        return new Percent(language).of(part);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
