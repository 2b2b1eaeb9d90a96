package app.evenkeel.journal;

import java.nio.file.Path;

/** The journal's file was taken away, or another put in its place, while it was open. */
public final class JournalGone extends Refused {
    private static final long serialVersionUID = 1L;

    public JournalGone(Path file) {
        super(
                "The journal %s is no longer where it was: it was moved, deleted or replaced while it was open. Nothing was written; put it back, or close the program and open it again."
                        .formatted(file));
    }
}
