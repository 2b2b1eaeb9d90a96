package app.evenkeel.store.flat;

import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.journal.Stationery;
import app.evenkeel.journal.Template;

import java.math.BigDecimal;

/** The part of the owner that letters are made with, there and back. */
final class FlatCorrespondence {
    private FlatCorrespondence() {}

    static Flat add(Flat owner, Correspondence owners) {
        Stationery stationery = owners.stationery();
        Flat flat =
                stationery.equals(Stationery.PLAIN)
                        ? owner
                        : owner.with("stationery.letterhead", stationery.letterhead())
                                .with("stationery.paper", stationery.paper().id())
                                .with("stationery.logo", stationery.logo());
        return flat.list("templates", owners.templates(), FlatCorrespondence::template)
                .list("rates", owners.rates(), FlatCorrespondence::rate);
    }

    private static void template(Flat flat, Template template) {
        flat.with("kind", template.kind().id())
                .with("step", template.step() == 1 ? null : (Object) template.step())
                .with("language", template.language().id())
                .with("text", template.text());
    }

    private static void rate(Flat flat, ReferenceRate rate) {
        flat.with("series", rate.series().id())
                .with("from", rate.from())
                .with("percent", rate.percent().toPlainString())
                .with("source", rate.source())
                .with("checkedOn", rate.checkedOn());
    }

    static Correspondence read(Texts owner) {
        return new Correspondence(
                owner.list("templates", FlatCorrespondence::template),
                owner.has("stationery.paper")
                        ? new Stationery(
                                owner.text("stationery.letterhead"),
                                owner.text("stationery.logo"),
                                owner.named("stationery.paper", Paper::of))
                        : Stationery.PLAIN,
                owner.list("rates", FlatCorrespondence::rate));
    }

    private static Template template(Texts texts) {
        return new Template(
                texts.named("kind", LetterKind::of),
                texts.has("step") ? texts.number("step") : 1,
                texts.named("language", Language::of),
                texts.needed("text"));
    }

    private static ReferenceRate rate(Texts texts) {
        return new ReferenceRate(
                texts.named("series", RateSeries::of),
                texts.day("from"),
                new BigDecimal(texts.needed("percent")),
                texts.text("source"),
                texts.day("checkedOn"));
    }
}
