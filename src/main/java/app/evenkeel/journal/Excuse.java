package app.evenkeel.journal;

/**
 * A signal that the owner has set aside on an entry: it counts nothing and stays in the receipt.
 */
public record Excuse(SignalKind signal, String reason) {
    public Excuse {
        Rules.text("reason", reason);
    }
}
