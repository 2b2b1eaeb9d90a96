package app.evenkeel.journal.chain;

import app.evenkeel.journal.Refused;

/** A history that is not as it was written, and therefore proves nothing. */
public final class ChainBroken extends Refused {
    private static final long serialVersionUID = 1L;

    /**
     * @param where a clause that says where it shows, such as "record 7 was altered"
     */
    public ChainBroken(String where) {
        super(
                "The history does not verify: %s. It proves nothing as it is; evenkeel check says what is wrong."
                        .formatted(where));
    }
}
