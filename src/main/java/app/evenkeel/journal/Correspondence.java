package app.evenkeel.journal;

import java.util.List;

/**
 * How the owner's letters are worded, what they look like and what interest they may reckon with.
 *
 * @param rates those that the owner knows beyond, or instead of, the program's own
 */
public record Correspondence(
        List<Template> templates, Stationery stationery, List<ReferenceRate> rates) {
    /** As the program has it. */
    public static final Correspondence BUILT_IN =
            new Correspondence(List.of(), Stationery.PLAIN, List.of());

    public Correspondence {
        templates = List.copyOf(templates);
        rates = List.copyOf(rates);
        Rules.distinct(
                "templates",
                "must not name a kind, step and language twice",
                templates,
                t -> List.of(t.kind(), t.step(), t.language()));
        Rules.distinct(
                "rates",
                "must not name a series and day twice",
                rates,
                r -> List.of(r.series(), r.from()));
    }

    public Correspondence with(List<Template> otherTemplates) {
        return new Correspondence(otherTemplates, stationery, rates);
    }

    public Correspondence with(Stationery other) {
        return new Correspondence(templates, other, rates);
    }

    public Correspondence withRates(List<ReferenceRate> otherRates) {
        return new Correspondence(templates, stationery, otherRates);
    }
}
