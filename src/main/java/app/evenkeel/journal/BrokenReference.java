package app.evenkeel.journal;

/** A fact was to name another, or a client, who is not in the journal or would be gone from it. */
public final class BrokenReference extends Refused {
    private static final long serialVersionUID = 1L;

    public BrokenReference(String sentence) {
        super(sentence);
    }
}
