package app.evenkeel.exchange.intake;

import java.util.Locale;

/** The kinds of record that stand under a client and have an id of their own. */
public enum Kind {
    ENGAGEMENT,
    DELIVERABLE,
    ENTRY,
    INVOICE,
    ACCOUNT,
    BOUNDARY,
    DECISION,
    LETTER,
    DRAFT;

    /** The word for one of the kind, as sentences use it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
