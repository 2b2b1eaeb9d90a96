package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet.SeeVersions;
import app.evenkeel.journal.BrokenReference;
import app.evenkeel.journal.Entry;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What an entry said before, and the way back to it. */
public final class VersionsViewModel {
    private final Desk desk;
    private final Words words;
    private final String entry;
    private final FactForm sheet;
    private final ReadOnlyStringWrapper client = new ReadOnlyStringWrapper("");
    private final ObservableList<VersionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<VersionRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final Subscription subscription;
    private Opening.@Nullable Found found;

    public VersionsViewModel(Desk desk, Navigation navigation, SeeVersions asked) {
        this.desk = desk;
        this.words = desk.words();
        this.entry = asked.entry();
        this.sheet = new FactForm(desk, navigation, List::of);
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
    }

    private void read() {
        Opening question = new Opening(entry, words, desk.zone(), desk.today());
        sheet.open(question::read, this::show, words.get("entry.gone"));
    }

    private void show(Opening.Found answer) {
        found = answer;
        client.set(answer.client().name());
        if (!rows.equals(answer.rows())) {
            rows.setAll(answer.rows());
        }
    }

    Words words() {
        return words;
    }

    /** What the client is called whom the entry is about. */
    ReadOnlyStringProperty clientProperty() {
        return client.getReadOnlyProperty();
    }

    /** Newest first. */
    ObservableList<VersionRow> rows() {
        return shown;
    }

    /** Whether a version can be brought back. */
    boolean canReturn(VersionRow row) {
        return row.returning() != null && !sheet.readOnly();
    }

    /** Writes the entry as it was in a version, and closes once that is safe. */
    void bringBack(VersionRow row) {
        Opening.Found seen = found;
        Entry returning = row.returning();
        if (seen == null || returning == null) {
            return;
        }
        Deed deed =
                new Deed(
                        words.get("versions.brought-back", Map.of("when", row.when())),
                        List.of(Change.replace(seen.client().id(), seen.now(), returning)));
        sheet.write(_ -> deed, () -> {}, this::refused);
    }

    private void refused(Exception trouble) {
        if (trouble instanceof BrokenReference) {
            desk.notices().trouble(words.get("versions.reference-gone"));
        } else {
            desk.tell(trouble);
        }
    }

    void leave() {
        sheet.leave();
    }

    void close() {
        subscription.unsubscribe();
        sheet.close();
    }
}
