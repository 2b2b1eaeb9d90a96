package app.evenkeel.advice;

/** The kinds of difficult client (ADVICE, section 1). */
public enum ClientKind {
    /** Hands-on: rings at the weekend, checks before the deadline. */
    A1,
    /** The doubter: not sure that you can do it. */
    A2,
    /** Knows better: has an opinion on everything you do. */
    A3,
    /** Silent: does not answer. */
    B1,
    /** The controller: has to approve every item. */
    B2,
    /** Pays eventually: later with every cycle. */
    B3;

    public String id() {
        return name();
    }
}
