package app.evenkeel.desktop.desk;

import org.jspecify.annotations.Nullable;

/**
 * One sentence for the user.
 *
 * @param action the way on, or back
 */
public record Notice(Kind kind, String sentence, @Nullable Action action) {
    /** Whether it goes away by itself, or stays until the user has seen it. */
    public enum Kind {
        DONE,
        TROUBLE
    }

    public record Action(String label, Runnable doing) {}
}
