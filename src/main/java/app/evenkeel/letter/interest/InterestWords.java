package app.evenkeel.letter.interest;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Listed;
import app.evenkeel.language.OneLine;
import app.evenkeel.language.Percentages;
import app.evenkeel.language.Texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The laws, half-years and rates in words. */
public record InterestWords(Language language) {
    /** Where a law is in force. */
    public String name(Law law) {
        return texts().get(
                        switch (law) {
                            case FI -> "interest.law.fi";
                            case LV -> "interest.law.lv";
                            case GB -> "interest.law.gb";
                            case EU -> "interest.law.eu";
                        });
    }

    /** What a law gives, and where it stands. */
    public String basis(Law law) {
        return texts().get(
                        switch (law) {
                            case FI -> "interest.basis.fi";
                            case LV -> "interest.basis.lv";
                            case GB -> "interest.basis.gb";
                            case EU -> "interest.basis.eu";
                        });
    }

    public String name(RateSeries series) {
        return texts().get(
                        switch (series) {
                            case ECB -> "interest.series.ecb";
                            case BANK_OF_ENGLAND -> "interest.series.boe";
                        });
    }

    public String of(HalfYear halfYear) {
        return texts().get(
                        halfYear.first() ? "interest.half-year.first" : "interest.half-year.second",
                        Map.of("year", String.valueOf(halfYear.from().getYear())));
    }

    /** Where a rate is from and when that was checked. */
    public String source(ReferenceRate rate) {
        return texts().get(
                        "interest.source",
                        Map.of(
                                "source",
                                Isolated.in(language, OneLine.of(rate.source())),
                                "day",
                                new Dates(language).day(rate.checkedOn())));
    }

    /** That it is no legal advice. */
    public String advice() {
        return texts().get("interest.advice");
    }

    /** A rate with its half-year and source. */
    public Text rate(ReferenceRate rate) {
        return of(
                "interest.rate",
                Map.of(
                        "series", Text.of(name(rate.series())),
                        "period", Text.together(of(HalfYear.of(rate.from()))),
                        "percent", percent(rate.percent()),
                        "source", Text.of(source(rate))));
    }

    Text day(LocalDate day) {
        return Text.together(new Dates(language).day(day));
    }

    /** Hebrew has a word between the days: a dash would run with the digits, which is backwards. */
    Text period(LocalDate from, LocalDate to) {
        return of("interest.period", Map.of("from", day(from), "to", day(to)));
    }

    Text percent(BigDecimal percent) {
        return Text.together(new Percentages(language).of(percent));
    }

    Text amount(Money money) {
        return Text.together(new Amounts(language).of(money));
    }

    /** The amounts of several currencies within a sentence. */
    Text amounts(List<Money> amounts) {
        return new Listed(language)
                .of(
                        amounts.stream().map(this::amount).toList(),
                        Text::of,
                        new Text(List.of()),
                        Text::and);
    }

    Text own(String words) {
        return Text.together(Isolated.in(language, OneLine.of(words)));
    }

    Text of(String key) {
        return of(key, Map.of());
    }

    Text of(String key, Map<String, Text> values) {
        return texts().phrase(key).fill(Text::of, values, new Text(List.of()), Text::and);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
