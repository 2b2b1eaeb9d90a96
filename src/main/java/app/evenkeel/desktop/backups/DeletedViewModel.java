package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.language.OneLine;
import app.evenkeel.store.Deleted;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Version;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.util.List;
import java.util.Map;

/** The clients who were deleted: they can still be brought back, or erased for good. */
public final class DeletedViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Latest latest;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<List<DeletedRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());

    public DeletedViewModel(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
        this.latest = desk.latest();
        this.subscription =
                desk.revisionProperty()
                        .subscribe(_ -> latest.ask(JournalFile::deletedClients, this::show));
    }

    private void show(List<Deleted> deleted) {
        rows.set(deleted.stream().map(this::row).toList());
    }

    private DeletedRow row(Deleted deleted) {
        String day = words().dates().day(deleted.at().atZone(desk.zone()).toLocalDate());
        return new DeletedRow(
                deleted.client().id(),
                OneLine.of(deleted.client().name()),
                words().get("deleted.on", Map.of("day", day)),
                deleted.change());
    }

    Words words() {
        return desk.words();
    }

    /** The last one first. */
    ReadOnlyObjectProperty<List<DeletedRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Whether nothing can be done about them, since nothing can be written. */
    boolean readOnly() {
        return desk.readOnly();
    }

    /** With everything that went with them. */
    void bringBack(DeletedRow row) {
        String done =
                words().get("deleted.brought-back", Map.of("client", words().isolated(row.name())));
        desk.write(
                journal ->
                        new Deed(
                                done,
                                journal.writtenTogether(row.change()).reversed().stream()
                                        .filter(version -> version.client().equals(row.id()))
                                        .map(Version::inverse)
                                        .toList()),
                () -> {},
                desk::tell);
    }

    /** Leads to the last question. */
    void erase(DeletedRow row) {
        navigation.open(new Sheet.EraseClient(row.id()));
    }

    void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
