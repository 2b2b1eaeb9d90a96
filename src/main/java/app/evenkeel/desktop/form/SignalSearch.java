package app.evenkeel.desktop.form;

import app.evenkeel.desktop.form.Sought.Hit;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.Names;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds signals by their words in one language or by their ids.
 *
 * @param offered those that can be found
 */
public record SignalSearch(Names names, Predicate<SignalKind> offered) {
    /** These follow from the facts alone, and nobody marks them (ADVICE, section 2). */
    private static final Set<SignalKind> DERIVED =
            EnumSet.of(
                    SignalKind.NO_REPLY,
                    SignalKind.PAYS_LATE,
                    SignalKind.LATER_EVERY_CYCLE,
                    SignalKind.OVERRUN_BY_INVOLVEMENT,
                    SignalKind.PAID_ON_TIME);

    /** Those that can be marked by hand. */
    public static SignalSearch marked(Names names) {
        return new SignalSearch(names, kind -> !DERIVED.contains(kind));
    }

    /** Those that speak against a relation, whoever finds them. */
    public static SignalSearch adverse(Names names) {
        return new SignalSearch(names, kind -> !kind.easing());
    }

    /**
     * The signals of a dimension together, best first; all of them for the empty text.
     *
     * @param taken what is chosen already and not offered again
     */
    public List<SignalKind> find(String typed, Set<SignalKind> taken) {
        Stream<SignalKind> left =
                Stream.of(SignalKind.values()).filter(offered).filter(k -> !taken.contains(k));
        List<Hit<SignalKind>> hits =
                Sought.by(typed).among(left, names::of, SignalKind::id).toList();
        Map<Dimension, Integer> best = new EnumMap<>(Dimension.class);
        hits.forEach(hit -> best.merge(hit.thing().dimension(), hit.rank(), Math::min));
        return hits.stream()
                .sorted(
                        Comparator.<Hit<SignalKind>>comparingInt(
                                        hit -> best.get(hit.thing().dimension()))
                                .thenComparing(hit -> hit.thing().dimension())
                                .thenComparingInt(Hit::rank)
                                .thenComparing(Hit::thing))
                .map(Hit::thing)
                .toList();
    }
}
