package app.evenkeel.desktop.work;

/** Something under way. */
@FunctionalInterface
public interface Job {
    /** Nobody waits for the answer any more: it is dropped, and what has not begun never does. */
    void cancel();
}
