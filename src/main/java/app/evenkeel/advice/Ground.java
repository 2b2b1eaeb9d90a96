package app.evenkeel.advice;

import app.evenkeel.gauge.Evidence;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What a criterion is seen in. */
public sealed interface Ground {
    /** The ids of the facts that it comes from. */
    Stream<String> sources();

    /** A piece of evidence. */
    record Piece(Evidence evidence) implements Ground {
        @Override
        public Stream<String> sources() {
            return Stream.of(evidence.source());
        }
    }

    /**
     * A month in which the client took more than half of the time.
     *
     * @param minutes noted with this client
     * @param ofAll noted with all clients
     * @param entries the ids of the entries that note them
     */
    record Month(YearMonth month, long minutes, long ofAll, List<String> entries)
            implements Ground {
        public Month {
            entries = List.copyOf(entries);
        }

        @Override
        public Stream<String> sources() {
            return entries.stream();
        }
    }
}
