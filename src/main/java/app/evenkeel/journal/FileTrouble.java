package app.evenkeel.journal;

/** What can be wrong with the file of a journal. */
public enum FileTrouble {
    /** It is a folder. */
    FOLDER,
    /** It is a device, a pipe or the like. */
    NOT_A_FILE,
    /** This user may not use it, or the folder it lies in. */
    NO_ACCESS,
    NOT_A_JOURNAL,
    OTHER_PROGRAMS,
    /** Of a newer version of the program than this one. */
    NEWER,
    /** Of an older version, and what would make it a new one may not be written. */
    OLDER_AND_READ_ONLY,
    DAMAGED,
    /** It holds a value that this program does not know. */
    UNKNOWN_VALUE,
    DISK_FULL,
    DISK_FAILED,
    LOCKED,
    READ_ONLY,
    /** It was taken away, or another put in its place, while it was open. */
    GONE,
    /** It was there once, and is not. */
    VANISHED,
    /** It was named as the place for a copy of itself, or one of the files beside it was. */
    ITS_OWN,
    /** It does not take what was to be written. */
    NOT_TAKEN,
    /** Anything else. */
    UNUSABLE;

    /** Whether a backup in its place would help. */
    public boolean wantsBackup() {
        return switch (this) {
            case NOT_A_JOURNAL, DAMAGED, UNKNOWN_VALUE, VANISHED, UNUSABLE -> true;
            default -> false;
        };
    }
}
