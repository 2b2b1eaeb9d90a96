package app.evenkeel.store.history;

/**
 * Something in the history that is not as it was written.
 *
 * @param seq the number of the record where it shows
 * @param field the name of the field that was altered; empty where it is about the whole record
 */
public record Breach(long seq, Fault fault, String field) {
    /** What can be wrong with a record. */
    public enum Fault {
        RECORDS_BEFORE_MISSING,
        FORM_UNKNOWN,
        DOES_NOT_FOLLOW,
        FIELD_ALTERED,
        ALTERED,
        UNDER_ANOTHER_FACT,
        /** It is not the one noted outside the journal. */
        NOT_THE_ONE_NOTED,
        /** It is noted outside the journal, and not in it. */
        CUT_OFF,
        FIELDS_WITHOUT_RECORD,
        /** What it said is gone, and no record says that it was erased. */
        EMPTIED
    }

    static Breach of(long seq, Fault fault) {
        return new Breach(seq, fault, "");
    }

    public String what() {
        return switch (fault) {
            case RECORDS_BEFORE_MISSING -> "records before it are missing";
            case FORM_UNKNOWN -> "its form is unknown";
            case DOES_NOT_FOLLOW -> "it does not follow the record before it";
            case FIELD_ALTERED -> "its field " + field + " was altered";
            case ALTERED -> "it was altered";
            case UNDER_ANOTHER_FACT -> "it stands under another fact than it is about";
            case NOT_THE_ONE_NOTED -> "it is not the one noted outside the journal";
            case CUT_OFF -> "it is noted outside the journal, and was cut off from it";
            case FIELDS_WITHOUT_RECORD -> "it is missing and its fields are there";
            case EMPTIED -> "it was emptied, and no erasure was noted";
        };
    }
}
