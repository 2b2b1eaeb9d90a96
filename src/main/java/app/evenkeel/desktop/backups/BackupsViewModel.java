package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.BackupWords;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Told;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.work.UnderWay;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The backups, and copies that go elsewhere. */
public final class BackupsViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Press press;
    private final Latest latest;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<List<BackupRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(false);
    private final UnderWay copying = new UnderWay();

    public BackupsViewModel(Desk desk, Navigation navigation, Press press) {
        this.desk = desk;
        this.navigation = navigation;
        this.press = press;
        this.latest = desk.latest();
        this.subscription = desk.revisionProperty().subscribe(_ -> list());
    }

    private record Listed(Path folder, List<Backup> backups) {
        static Listed of(JournalFile journal) {
            Backups backups = journal.backups();
            return new Listed(backups.folder(), backups.all());
        }
    }

    private void list() {
        latest.ask(Listed::of, this::show);
    }

    private void show(Listed listed) {
        BackupWords said = new BackupWords(words(), desk.zone());
        folder.set(listed.folder().toString());
        rows.set(
                listed.backups().stream()
                        .map(b ->
                                new BackupRow(b, said.moment(b.at()), said.reason(b), said.size(b)))
                        .toList());
        known.set(true);
    }

    Words words() {
        return desk.words();
    }

    /** The newest first. */
    ReadOnlyObjectProperty<List<BackupRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Whether it has been found out which there are. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Where they lie. */
    ReadOnlyStringProperty folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** Whether a copy is being made. */
    ReadOnlyBooleanProperty workingProperty() {
        return copying.workingProperty();
    }

    /** Nobody wants the copy any more. */
    void stop() {
        copying.stop();
    }

    /** Whether nothing can be brought back, since nothing can be written. */
    boolean readOnly() {
        return desk.readOnly();
    }

    void copyFolder() {
        press.outside().copy(folder.get());
        desk.notices().done(words().get("backups.path-copied"));
    }

    void backUp() {
        copy((_, backups) -> backups.make(Backup.Reason.WANTED), words().get("backups.made"));
    }

    /** Saves a copy where the user wants it. */
    void saveCopy() {
        new CopyPlace(desk, press.dialogs().saving()).ask(".db", this::saveTo);
    }

    /** As {@link #saveCopy}, of which others can read nothing. */
    void saveEncrypted() {
        navigation.open(new Sheet.SaveEncrypted());
    }

    private void saveTo(Path file) {
        Told itself = new Told(words().get("backups.same-file"));
        String name = words().isolated(String.valueOf(file.getFileName()));
        copy(
                (journal, backups) -> {
                    OtherFile.than(journal, file, itself);
                    backups.to(file);
                },
                words().get("paper.saved", Map.of("file", name)));
    }

    private void copy(BiConsumer<Path, Backups> making, String done) {
        if (copying.working()) {
            return;
        }
        Patience patience = copying.begin();
        desk.beside(
                journal -> {
                    making.accept(journal.path(), journal.backups(patience));
                    return journal;
                },
                _ -> {
                    copying.end();
                    desk.notices().done(done);
                    list();
                },
                trouble -> {
                    copying.end();
                    desk.tellOfCopy(trouble);
                });
    }

    void restore(BackupRow row) {
        navigation.open(new Sheet.RestoreBackup(row.backup().file(), row.backup().at()));
    }

    /** Asks for a copy that lies elsewhere. */
    void restoreFile() {
        try {
            desk.letGo(() -> press.dialogs().journals().which(words().get("restore.which")))
                    .ifPresent(this::restoreFrom);
        } catch (Refused gone) {
            desk.tell(gone);
        }
    }

    private void restoreFrom(Path file) {
        Told itself = new Told(words().get("backups.same-file"));
        desk.beside(
                journal -> {
                    OtherFile.than(journal.path(), file, itself);
                    return isEncrypted(file);
                },
                encrypted -> navigation.open(new Sheet.RestoreBackup(file, null, encrypted)),
                desk::tellOfCopy);
    }

    private static boolean isEncrypted(Path file) {
        boolean encrypted = Backups.isEncrypted(file);
        if (encrypted) {
            Backups.requireOpenable(file);
        }
        return encrypted;
    }

    /** Whatever is under way still comes to its end. */
    void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
