package app.evenkeel.journal;

import java.util.Optional;

/** The kinds of letter (DESIGN, section 6). */
public enum LetterKind {
    PAYMENT_REMINDER,
    WORK_PAUSED,
    WORK_RESUMED,
    FEEDBACK_NEEDED,
    BOUNDARIES,
    SCOPE_CHANGE,
    WAY_OF_WORKING,
    TERMINATION;

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    /** Whether it asks for payment, and so speaks to whoever looks after the client's bills. */
    public boolean aboutPayment() {
        return this == PAYMENT_REMINDER || this == WORK_PAUSED;
    }

    public static Optional<LetterKind> of(String id) {
        return Ids.find(values(), LetterKind::id, id);
    }
}
