package app.evenkeel.desktop.desk;

import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Written;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes in the background, has everything shown anew, and says so with a way back. */
record Writing(Desk desk, JournalFile journal, Work work, Undoing undoing, Followed followed) {
    /**
     * What was done.
     *
     * @param still whether the journal is the one that it was before
     */
    private record Done(Deed deed, boolean still) {}

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
                () -> write(following),
                written -> {
                    Long change = written.change();
                    // What is said afterwards is in the language that was written, if one was.
                    Runnable told =
                            () -> {
                                if (change != null) {
                                    safe.accept(change, written.found().deed().done());
                                }
                            };
                    if (written.found().still()) {
                        desk.refresh(told);
                    } else {
                        desk.startOver(told);
                    }
                    then.run();
                },
                failed);
    }

    private Written<Done> write(Function<JournalFile, Deed> following) {
        Written<Done> written =
                journal.writeNumbered(
                        () ->
                                new Done(
                                        following.apply(journal),
                                        journal.goesOnFrom(followed.end())),
                        done -> done.deed().changes());
        followed.wrote(written);
        return written;
    }
}
