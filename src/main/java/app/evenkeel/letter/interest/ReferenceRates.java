package app.evenkeel.letter.interest;

import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reference rates that are known: the built-in ones, and the owner's instead of or beside. */
public final class ReferenceRates {
    private record Place(RateSeries series, LocalDate from) {
        static Place of(ReferenceRate rate) {
            return new Place(rate.series(), rate.from());
        }
    }

    private final Map<Place, ReferenceRate> rates = new HashMap<>();
    private final Set<ReferenceRate> own;

    /**
     * @param own the owner's rates
     */
    public ReferenceRates(List<ReferenceRate> own) {
        BuiltInRates.ALL.forEach(r -> rates.put(Place.of(r), r));
        own.forEach(r -> rates.put(Place.of(r), r));
        this.own = Set.copyOf(own);
    }

    public Optional<ReferenceRate> find(RateSeries series, HalfYear halfYear) {
        return Optional.ofNullable(rates.get(new Place(series, halfYear.from())));
    }

    /** Whether a rate is the owner's and not built in. */
    public boolean own(ReferenceRate rate) {
        return own.contains(rate);
    }

    /** By series, the latest first. */
    public List<ReferenceRate> all() {
        return rates.values().stream()
                .sorted(
                        Comparator.comparing(ReferenceRate::series)
                                .thenComparing(ReferenceRate::from, Comparator.reverseOrder()))
                .toList();
    }
}
