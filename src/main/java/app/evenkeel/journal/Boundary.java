package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A limit that the client was told of, in the owner's words, and the signals that it is about. */
public record Boundary(
        String id,
        LocalDate toldOn,
        String words,
        List<SignalKind> signals,
        @Nullable LocalDate endedOn)
        implements Fact {
    public Boundary {
        Rules.needed("id", id);
        Rules.needed("words", words);
        signals = List.copyOf(signals);
        Rules.order("endedOn", endedOn, "toldOn", toldOn);
    }

    /** Whether it had been told by a day and had not ended. */
    public boolean standsOn(LocalDate day) {
        return !toldOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
