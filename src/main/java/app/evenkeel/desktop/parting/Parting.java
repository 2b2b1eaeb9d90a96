package app.evenkeel.desktop.parting;

import app.evenkeel.advice.State;
import app.evenkeel.desktop.source.Source;
import app.evenkeel.report.advice.WorthLine;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A review as it is read.
 *
 * @param because why it is suggested, sentence by sentence
 * @param seen the criteria that are met, those met regularly first
 * @param notSeen the others
 * @param decisions the latest first
 * @param farewell how to part; null while neither the owner nor the program thinks of it
 */
record Parting(
        String suggestion,
        List<String> because,
        List<Sign> seen,
        List<String> notSeen,
        List<Limit> boundaries,
        String worthSince,
        List<WorthLine> worth,
        List<Decided> decisions,
        @Nullable Farewell farewell) {
    Parting {
        because = List.copyOf(because);
        seen = List.copyOf(seen);
        notSeen = List.copyOf(notSeen);
        boundaries = List.copyOf(boundaries);
        worth = List.copyOf(worth);
        decisions = List.copyOf(decisions);
    }

    /**
     * A criterion that is met, and in what, the newest first.
     *
     * @param words the criterion
     */
    record Sign(State state, String stateWords, String words, List<Trace> traces) {
        Sign {
            traces = List.copyOf(traces);
        }
    }

    /**
     * What a criterion is seen in.
     *
     * @param day empty where the words say when
     * @param source null where there is nothing to open
     */
    record Trace(String day, String words, @Nullable Source source) {}

    /**
     * A boundary and how it has been kept.
     *
     * @param counts how often before and since
     */
    record Limit(
            String id,
            String words,
            String counts,
            Outcome outcome,
            String outcomeWords,
            List<Trace> slips) {
        Limit {
            slips = List.copyOf(slips);
        }
    }

    enum Outcome {
        KEPT,
        NOT_KEPT,
        OVER
    }

    /** A decision and why; the reason may be empty. */
    record Decided(String id, String words, String day, String reason) {}
}
