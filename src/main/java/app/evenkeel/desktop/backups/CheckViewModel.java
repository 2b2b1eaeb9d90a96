package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Outside;
import app.evenkeel.desktop.work.Job;
import app.evenkeel.desktop.work.UnderWay;
import app.evenkeel.file.GivenUp;
import app.evenkeel.file.Patience;
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

        /** By the user, before anything was found out. */
        record Stopped() implements State {}

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
    private final UnderWay checking = new UnderWay();
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
        Patience patience = checking.begin();
        looking =
                desk.beside(
                        journal -> look(journal, said, patience),
                        state::set,
                        trouble -> failed(trouble, new State.NotAsked(), new State.Stopped()));
    }

    private void failed(Exception trouble, State before, State stopped) {
        if (trouble instanceof GivenUp) {
            state.set(stopped);
        } else {
            state.set(before);
            desk.tell(trouble);
        }
    }

    private static State look(JournalFile journal, FindingWords said, Patience patience) {
        List<Finding> findings = journal.check(patience);
        return findings.isEmpty()
                ? new State.Whole(journal.historyEnd())
                : new State.Wrong(findings.stream().map(said::of).toList(), true);
    }

    /** It ends as soon as it can, and then says so. */
    void stop() {
        checking.stop();
    }

    void copy(ChainEnd end) {
        outside.copy(end.hash());
        desk.notices().done(words().get("check.hash-copied"));
    }

    /** Leads to the last good backup, if there is one. */
    void restoreLastGood(List<String> findings) {
        state.set(new State.Looking());
        State before = new State.Wrong(findings, true);
        Patience patience = checking.begin();
        looking =
                desk.beside(
                        journal -> journal.backups(patience).lastGood(),
                        found -> offer(found.orElse(null), findings),
                        trouble -> failed(trouble, before, before));
    }

    private void offer(@Nullable Backup good, List<String> findings) {
        state.set(new State.Wrong(findings, good != null));
        if (good != null) {
            navigation.open(new Sheet.RestoreBackup(good.file(), good.at()));
        }
    }

    void close() {
        checking.stop();
        if (looking != null) {
            looking.cancel();
        }
    }
}
