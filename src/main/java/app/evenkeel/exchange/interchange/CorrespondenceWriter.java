package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.journal.Stationery;
import app.evenkeel.journal.Template;

/** Writes what the owner's letters are made with. */
final class CorrespondenceWriter {
    private CorrespondenceWriter() {}

    static void write(Correspondence owners, Out out) {
        out.objects("templates", owners.templates(), template -> template(template, out));
        if (!owners.stationery().equals(Stationery.PLAIN)) {
            out.object("stationery", () -> stationery(owners.stationery(), out));
        }
        out.objects("rates", owners.rates(), rate -> rate(rate, out));
    }

    private static void template(Template template, Out out) {
        out.text("kind", template.kind().id());
        if (template.step() > 1) {
            out.integer("step", template.step());
        }
        out.text("language", template.language().id());
        out.text("text", template.text());
    }

    private static void stationery(Stationery stationery, Out out) {
        out.text("letterhead", stationery.letterhead());
        out.text("paper", stationery.paper().id());
        out.text("logo", stationery.logo());
    }

    private static void rate(ReferenceRate rate, Out out) {
        out.text("series", rate.series().id());
        out.day("from", rate.from());
        out.text("percent", rate.percent().toPlainString());
        out.text("source", rate.source());
        out.day("checkedOn", rate.checkedOn());
    }
}
