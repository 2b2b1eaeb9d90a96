package app.evenkeel.file;

import app.evenkeel.journal.Refused;

/** Something that was stopped by whoever wanted it, and left as if it had not been begun. */
public final class GivenUp extends Refused {
    private static final long serialVersionUID = 1L;

    GivenUp() {
        super("Stopped before it was done; nothing was changed.");
    }
}
