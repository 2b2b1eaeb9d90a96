package app.evenkeel.document;

/** What became of a document that was handed to the print system. */
public enum Printed {
    TAKEN,
    /** It waits in its queue, because the printer is stopped. */
    WAITING,
    /** As was wished; nothing comes to paper. */
    CANCELLED
}
