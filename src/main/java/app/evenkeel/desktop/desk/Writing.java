package app.evenkeel.desktop.desk;

import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes in the background, has everything shown anew, and says so with a way back. */
record Writing(Desk desk, JournalFile journal, Work work, Undoing undoing) {
    void write(
            Function<JournalFile, Deed> following,
            Runnable then,
            Consumer<? super Exception> failed) {
        write(following, undoing::wrote, then, failed);
    }

    /**
     * @param blank the owner where none is known
     */
    void owner(String done, UnaryOperator<Owner> change, Owner blank, Runnable then) {
        write(owner(done, change, blank), undoing::wrote, then, desk::tell);
    }

    /** As {@link #owner}, without a way back. */
    void begin(String done, UnaryOperator<Owner> change, Owner blank, Runnable then) {
        write(owner(done, change, blank), (_, said) -> desk.notices().done(said), then, desk::tell);
    }

    private static Function<JournalFile, Deed> owner(
            String done, UnaryOperator<Owner> change, Owner blank) {
        return known ->
                new Deed(done, List.of(Change.put(change.apply(known.owner().orElse(blank)))));
    }

    /**
     * @param safe takes the number of the change and what the user reads
     */
    private void write(
            Function<JournalFile, Deed> following,
            BiConsumer<Long, String> safe,
            Runnable then,
            Consumer<? super Exception> failed) {
        work.start(
                () -> journal.writeNumbered(() -> following.apply(journal), Deed::changes),
                written -> {
                    Long change = written.change();
                    // What is said afterwards is in the language that was written, if one was.
                    desk.refresh(() -> {
                        if (change != null) {
                            safe.accept(change, written.found().done());
                        }
                    });
                    then.run();
                },
                failed);
    }
}
