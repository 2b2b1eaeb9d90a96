package app.evenkeel.desktop.desk;

import app.evenkeel.desktop.work.Job;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/** A question that is asked again as things change: only the answer to the last asking comes. */
public final class Latest {
    private final Desk desk;
    private @Nullable Job asked;

    Latest(Desk desk) {
        this.desk = desk;
    }

    public <T> void ask(Function<JournalFile, T> question, Consumer<? super T> answer) {
        drop();
        asked = desk.read(question, answer);
    }

    /** Nobody wants the answer any more. */
    public void drop() {
        if (asked != null) {
            asked.cancel();
        }
    }
}
