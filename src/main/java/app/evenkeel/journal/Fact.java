package app.evenkeel.journal;

/** Something that the journal keeps, is changed as a whole, and has a history. */
public sealed interface Fact
        permits Owner,
                Client,
                Engagement,
                Entry,
                Invoice,
                Account,
                Boundary,
                Decision,
                Letter,
                LetterDraft {
    /** The id: unique among the facts of its kind in a journal. */
    String id();
}
