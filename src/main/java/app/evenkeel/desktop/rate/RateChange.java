package app.evenkeel.desktop.rate;

import app.evenkeel.journal.Owner;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of the owner's own rate of a half-year.
 *
 * @param before the one that was seen; null where there was none
 * @param after null where none is to remain
 */
record RateChange(
        RateSeries series,
        LocalDate from,
        @Nullable ReferenceRate before,
        @Nullable ReferenceRate after) {
    /** The owner's own rate of a half-year. */
    static Optional<ReferenceRate> own(Owner owner, RateSeries series, LocalDate from) {
        return owner.correspondence().rates().stream()
                .filter(r -> r.series() == series && r.from().equals(from))
                .findFirst();
    }

    /** The owner with the change; empty where somebody else has changed that rate meanwhile. */
    Optional<Owner> of(Owner owner) {
        ReferenceRate now = own(owner, series, from).orElse(null);
        if (!Objects.equals(now, before)) {
            return Optional.empty();
        }
        List<ReferenceRate> rates =
                Stream.concat(
                                owner.correspondence().rates().stream().filter(r -> !r.equals(now)),
                                Stream.ofNullable(after))
                        .toList();
        return Optional.of(owner.with(owner.correspondence().withRates(rates)));
    }
}
