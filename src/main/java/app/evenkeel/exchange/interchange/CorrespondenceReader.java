package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.journal.Stationery;
import app.evenkeel.journal.Template;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what the owner's letters are made with. */
final class CorrespondenceReader {
    private static final Pattern PERCENT = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,4})?");

    private CorrespondenceReader() {}

    static Correspondence read(Fields owner) {
        return owner.make(() ->
                new Correspondence(
                        owner.list("templates", CorrespondenceReader::template),
                        owner.find("stationery")
                                .map(CorrespondenceReader::stationery)
                                .orElse(Stationery.PLAIN),
                        owner.list("rates", CorrespondenceReader::rate)));
    }

    private static Template template(Value value) {
        Fields f = Fields.of(value, Set.of("kind", "step", "language", "text"));
        LetterKind kind = f.need("kind").one(Choices.LETTER);
        return f.make(() ->
                new Template(
                        kind,
                        step(f, kind),
                        f.need("language").one(Choices.LANGUAGE),
                        f.need("text").text()));
    }

    /** A letter without steps has the first alone. */
    private static int step(Fields template, LetterKind kind) {
        Integer step = template.integer("step");
        if (step == null || step == 1) {
            return 1;
        } else if (kind != LetterKind.PAYMENT_REMINDER) {
            throw template.need("step").mustBe("1, since a letter " + kind.id() + " has no steps");
        } else if (step != 2) {
            throw template.need("step").mustBe("1 or 2");
        }
        return step;
    }

    private static Stationery stationery(Value value) {
        Fields f = Fields.of(value, Set.of("letterhead", "paper", "logo"));
        return f.make(() ->
                new Stationery(
                        f.text("letterhead"),
                        f.text("logo"),
                        f.one("paper", Choices.PAPER, Paper.A4)));
    }

    private static ReferenceRate rate(Value value) {
        Fields f = Fields.of(value, Set.of("series", "from", "percent", "source", "checkedOn"));
        return f.make(() ->
                new ReferenceRate(
                        f.need("series").one(Choices.SERIES),
                        Moments.day(f.need("from")),
                        percent(f.need("percent")),
                        f.text("source"),
                        Moments.day(f.need("checkedOn"))));
    }

    private static BigDecimal percent(Value value) {
        String text = value.text();
        if (!PERCENT.matcher(text).matches()) {
            throw value.mustBe("a number of percent such as \"2.15\"");
        }
        return new BigDecimal(text);
    }
}
