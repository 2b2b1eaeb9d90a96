package app.evenkeel.journal;

/** What can be wrong with a file that is encrypted with a passphrase, or is to be. */
public enum EncryptedTrouble {
    /** Nothing can be encrypted with it. */
    NO_PASSPHRASE,
    WRONG_PASSPHRASE,
    /** It is not there, or the system does not let it be read. */
    UNREADABLE,
    /** It is not in the age format, or in a later version of it. */
    NOT_ENCRYPTED,
    /** It is for the holders of keys; no passphrase opens it. */
    FOR_A_KEY,
    /** It was cut off or altered. */
    DAMAGED,
    /** To try a passphrase would take minutes, or more memory than there is. */
    TOO_COSTLY
}
