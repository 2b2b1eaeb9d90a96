package app.evenkeel.file;

import app.evenkeel.journal.Refused;

import java.nio.file.Path;

/** A file that could not be written; one that was there before is as it was. */
public final class NotWritten extends Refused {
    /** What was in the way. */
    public enum Why {
        NO_SUCH_FOLDER,
        NO_PERMISSION,
        /** There is a folder of that name. */
        FOLDER,
        /** There is a device, a pipe or the like of that name. */
        NOT_A_FILE,
        /** What is there is a journal, or a database of another program. */
        DATABASE,
        DISK_FULL,
        /** Anything else, such as a disk that was pulled out. */
        FAILED
    }

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient Path file;

    NotWritten(Why why, Path file, String sentence) {
        super(sentence);
        this.why = why;
        this.file = file;
    }

    NotWritten(Why why, Path file, String sentence, Throwable cause) {
        super(sentence, cause);
        this.why = why;
        this.file = file;
    }

    public Why why() {
        return why;
    }

    public Path file() {
        return file;
    }
}
