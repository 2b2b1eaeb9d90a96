package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Outside;
import app.evenkeel.desktop.work.Job;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.check.Finding;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Whether the journal is as it was written. */
public final class CheckViewModel {
    /** How far it has come. */
    sealed interface State {
        record NotAsked() implements State {}

        record Looking() implements State {}

        record Whole(ChainEnd end) implements State {}

        /**
         * @param wayOut whether a backup can still be looked for
         */
        record Wrong(List<String> findings, boolean wayOut) implements State {
            public Wrong {
                findings = List.copyOf(findings);
            }
        }
    }

    private final Desk desk;
    private final Navigation navigation;
    private final Outside outside;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NotAsked());
    private @Nullable Job looking;

    public CheckViewModel(Desk desk, Navigation navigation, Outside outside) {
        this.desk = desk;
        this.navigation = navigation;
        this.outside = outside;
    }

    Words words() {
        return desk.words();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void look() {
        FindingWords said = new FindingWords(words());
        state.set(new State.Looking());
        looking =
                desk.beside(
                        journal -> look(journal, said),
                        state::set,
                        trouble -> {
                            state.set(new State.NotAsked());
                            desk.tell(trouble);
                        });
    }

    private static State look(JournalFile journal, FindingWords said) {
        List<Finding> findings = journal.check();
        return findings.isEmpty()
                ? new State.Whole(journal.historyEnd())
                : new State.Wrong(findings.stream().map(said::of).toList(), true);
    }

    /** Nobody waits for it any more. */
    void stop() {
        close();
        state.set(new State.NotAsked());
    }

    void copy(ChainEnd end) {
        outside.copy(end.hash());
        desk.notices().done(words().get("check.hash-copied"));
    }

    /** Leads to the last good backup, if there is one. */
    void restoreLastGood(List<String> findings) {
        state.set(new State.Looking());
        looking =
                desk.beside(
                        journal -> journal.backups().lastGood(),
                        found -> offer(found.orElse(null), findings),
                        trouble -> {
                            state.set(new State.Wrong(findings, true));
                            desk.tell(trouble);
                        });
    }

    private void offer(@Nullable Backup good, List<String> findings) {
        state.set(new State.Wrong(findings, good != null));
        if (good != null) {
            navigation.open(new Sheet.RestoreBackup(good.file(), good.at()));
        }
    }

    void close() {
        if (looking != null) {
            looking.cancel();
        }
    }
}
