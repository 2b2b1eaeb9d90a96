package app.evenkeel.desktop.entry;

import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The signals that are marked on an entry while it is written. */
final class Marks {
    private final ObservableList<Signal> signals = FXCollections.observableArrayList();

    /** Kept, because it hears of changes only as long as somebody holds it. */
    private final ObservableList<Signal> shown = FXCollections.unmodifiableObservableList(signals);

    /** In the order in which they were marked. */
    ObservableList<Signal> signals() {
        return shown;
    }

    void show(List<Signal> marked) {
        signals.setAll(marked);
    }

    Set<SignalKind> kinds() {
        Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
        signals.forEach(signal -> kinds.add(signal.kind()));
        return kinds;
    }

    void mark(SignalKind kind) {
        if (!kinds().contains(kind)) {
            signals.add(new Signal(kind));
        }
    }

    void remove(SignalKind kind) {
        signals.removeIf(signal -> signal.kind() == kind);
    }

    /**
     * @param severity 1 (slight) to 3 (grave)
     */
    void weigh(SignalKind kind, int severity) {
        signals.replaceAll(signal ->
                signal.kind() == kind ? new Signal(kind, severity, signal.note()) : signal);
    }
}
