package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.form.Sought;
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
import java.util.stream.Stream;

/** Finds the signals that can be marked, by their words in one language or by their ids. */
record SignalSearch(Names names) {
    /** These follow from the facts alone, and nobody marks them (ADVICE, section 2). */
    private static final Set<SignalKind> DERIVED =
            EnumSet.of(
                    SignalKind.NO_REPLY,
                    SignalKind.PAYS_LATE,
                    SignalKind.LATER_EVERY_CYCLE,
                    SignalKind.OVERRUN_BY_INVOLVEMENT,
                    SignalKind.PAID_ON_TIME);

    /**
     * The signals of a dimension together, best first; all of them for the empty text.
     *
     * @param marked what is marked already and not offered again
     */
    List<SignalKind> find(String typed, Set<SignalKind> marked) {
        Stream<SignalKind> offered =
                Stream.of(SignalKind.values())
                        .filter(kind -> !DERIVED.contains(kind) && !marked.contains(kind));
        List<Hit<SignalKind>> hits =
                Sought.by(typed).among(offered, names::of, SignalKind::id).toList();
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
