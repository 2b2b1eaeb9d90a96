package app.evenkeel.cli;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.language.Percentages;
import app.evenkeel.language.Texts;
import app.evenkeel.letter.interest.HalfYear;
import app.evenkeel.letter.interest.InterestWords;
import app.evenkeel.letter.interest.ReferenceRates;

import tools.jackson.databind.node.ArrayNode;

import java.util.List;

/** The reference rates that are known, for reading and in JSON. */
record RatesText(Language language) {
    String text(ReferenceRates known) {
        return Plain.columns(known.all().stream().map(r -> row(r, known.own(r))).toList());
    }

    private List<String> row(ReferenceRate rate, boolean own) {
        return List.of(
                rate.series().id(),
                rate.from().toString(),
                words().of(HalfYear.of(rate.from())),
                percent(rate),
                own ? Texts.in(language).get("interest.rate-own") : "",
                Plain.line(words().source(rate)));
    }

    /** One rate in a line. */
    String line(ReferenceRate rate) {
        return Plain.line(words().rate(rate).plain());
    }

    ArrayNode json(ReferenceRates known) {
        ArrayNode array = Json.NODES.arrayNode();
        known.all().forEach(r -> array.add(ClaimJson.rate(r).put("own", known.own(r))));
        return array;
    }

    private String percent(ReferenceRate rate) {
        return new Percentages(language).of(rate.percent());
    }

    private InterestWords words() {
        return new InterestWords(language);
    }
}
