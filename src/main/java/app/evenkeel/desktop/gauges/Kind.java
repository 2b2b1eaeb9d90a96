package app.evenkeel.desktop.gauges;

import app.evenkeel.advice.Act;
import app.evenkeel.advice.ClientKind;
import app.evenkeel.desktop.navigation.Sheet;

import java.util.List;

/**
 * A kind that the client is of, as it is read.
 *
 * @param shown how one knows it
 * @param todo what the documents say to do now
 * @param evidence oldest first
 * @param steps what helps with it, the first thing first
 * @param promises what is promised next, with the owner's own day; only where that is wise
 */
record Kind(
        ClientKind kind,
        String name,
        String shown,
        String todo,
        List<ReceiptRow> evidence,
        List<Step> steps,
        List<Promised> promises) {
    Kind {
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
        promises = List.copyOf(promises);
    }

    /**
     * One of the things to do.
     *
     * @param possible whether it can be done now
     */
    record Step(String label, Act act, boolean possible) {}

    /** A promised piece of work, its days in a line, and where it is written. */
    record Promised(String title, String days, Sheet opens) {}
}
