package app.evenkeel.store;

import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Refused;

/** Something was to be done to a fact as it was seen, and by now the fact is another. */
public final class ChangedSince extends Refused {
    private static final long serialVersionUID = 1L;

    private final FactKind kind;
    private final String id;

    ChangedSince(FactKind kind, String id) {
        super(
                "The %s %s was changed in the meantime; nothing was written. Look at it again, then repeat what is still wanted."
                        .formatted(kind.id(), id));
        this.kind = kind;
        this.id = id;
    }

    public FactKind kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
