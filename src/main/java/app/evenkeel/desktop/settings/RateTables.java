package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.language.OneLine;
import app.evenkeel.language.Percentages;
import app.evenkeel.letter.interest.HalfYear;
import app.evenkeel.letter.interest.InterestWords;
import app.evenkeel.letter.interest.ReferenceRates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the rates that are known, and those that are missing by a day, into words. */
record RateTables(Words words, ReferenceRates rates, LocalDate on) {
    List<RateTable> all() {
        List<RateTable> all = new ArrayList<>();
        for (RateSeries series : RateSeries.values()) {
            all.add(RateTable.of(series, said().name(series), latestFirst(series)));
        }
        return all;
    }

    private List<RateRow> latestFirst(RateSeries series) {
        List<HalfYear> known =
                rates.all().stream()
                        .filter(r -> r.series() == series)
                        .map(r -> HalfYear.of(r.from()))
                        .sorted()
                        .toList();
        HalfYear present = HalfYear.of(on);
        HalfYear last = known.isEmpty() ? present : later(known.getLast(), present);
        List<RateRow> rows = new ArrayList<>();
        HalfYear at = known.isEmpty() ? present : earlier(known.getFirst(), present);
        for (; at.compareTo(last) <= 0; at = at.next()) {
            rows.addFirst(row(series, at));
        }
        return rows;
    }

    private static HalfYear later(HalfYear a, HalfYear b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static HalfYear earlier(HalfYear a, HalfYear b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private RateRow row(RateSeries series, HalfYear halfYear) {
        return rates.find(series, halfYear)
                .map(rate -> known(halfYear, rate))
                .orElseGet(() ->
                        new RateRow(
                                halfYear.from(),
                                said().of(halfYear),
                                "",
                                words.get("settings.rate-missing"),
                                ""));
    }

    private RateRow known(HalfYear halfYear, ReferenceRate rate) {
        String source = words.isolated(OneLine.of(rate.source()));
        return new RateRow(
                halfYear.from(),
                said().of(halfYear),
                new Percentages(words.language()).of(rate.percent()),
                rates.own(rate) ? words.get("settings.rate-own", Map.of("source", source)) : source,
                words.get(
                        "settings.rate-checked-on",
                        Map.of("day", words.dates().day(rate.checkedOn()))));
    }

    private InterestWords said() {
        return new InterestWords(words.language());
    }
}
