package app.evenkeel.journal;

/**
 * A signal that the owner marked on an entry.
 *
 * @param severity 1 (slight) to 3 (grave)
 */
public record Signal(SignalKind kind, int severity, String note) {
    /** The severity of a signal that was marked without one. */
    public static final int DEFAULT_SEVERITY = 2;

    public Signal {
        Rules.range("severity", severity, 1, 3);
        Rules.text("note", note);
    }

    public Signal(SignalKind kind) {
        this(kind, DEFAULT_SEVERITY, "");
    }
}
