package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.form.Sought;
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

    private record Hit(SignalKind kind, int rank) {}

    /**
     * The signals of a dimension together, best first; all of them for the empty text.
     *
     * @param marked what is marked already and not offered again
     */
    List<SignalKind> find(String typed, Set<SignalKind> marked) {
        Sought sought = Sought.by(typed);
        List<Hit> hits =
                Stream.of(SignalKind.values())
                        .filter(kind -> !DERIVED.contains(kind) && !marked.contains(kind))
                        .flatMap(kind -> hit(sought, kind))
                        .toList();
        Map<Dimension, Integer> best = new EnumMap<>(Dimension.class);
        hits.forEach(hit -> best.merge(hit.kind().dimension(), hit.rank(), Math::min));
        return hits.stream()
                .sorted(
                        Comparator.<Hit>comparingInt(hit -> best.get(hit.kind().dimension()))
                                .thenComparing(hit -> hit.kind().dimension())
                                .thenComparingInt(Hit::rank)
                                .thenComparing(Hit::kind))
                .map(Hit::kind)
                .toList();
    }

    private Stream<Hit> hit(Sought sought, SignalKind kind) {
        return sought.fits(names.of(kind), kind.id()).stream()
                .mapToObj(rank -> new Hit(kind, rank));
    }
}
