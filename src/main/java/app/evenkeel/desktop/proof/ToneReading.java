package app.evenkeel.desktop.proof;

import app.evenkeel.desktop.work.Job;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Language;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads a text for what could be gentler, in the background. */
final class ToneReading {
    private final Work work;
    private final ToneFindings tone;
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private String written = "";
    private @Nullable Job reading;

    ToneReading(Work work, ToneFindings tone) {
        this.work = work;
        this.tone = tone;
    }

    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    void read(String text, Language language) {
        drop();
        written = text;
        reading =
                work.start(
                        () -> tone.in(text, language),
                        found -> findings.set(Finding.after(found, text, written)),
                        _ -> findings.set(List.of()));
    }

    /** Until it is read again, what was found moves with the words that are typed before it. */
    void typed(String before, String now) {
        written = now;
        findings.set(Finding.after(findings.get(), before, now));
    }

    void clear() {
        drop();
        findings.set(List.of());
    }

    void drop() {
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
    }
}
