package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

/** What can be done from anywhere in the window. */
public final class ShellViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Runnable quit;
    private final ObservableBooleanValue busy;
    private final @Nullable Runnable home;

    /**
     * @param busy whether work in the background has lasted so long that it should be seen
     * @param quit closes the window
     * @param home leads from the sample to the user's own journal; null where this is their own
     */
    public ShellViewModel(
            Desk desk,
            Navigation navigation,
            ObservableBooleanValue busy,
            Runnable quit,
            @Nullable Runnable home) {
        this.desk = desk;
        this.navigation = navigation;
        this.busy = busy;
        this.quit = quit;
        this.home = home;
    }

    /** Whether nothing can be written, so that nothing offers to. */
    public boolean readOnly() {
        return desk.readOnly();
    }

    public Words words() {
        return desk.words();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return navigation.placeProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return navigation.sheetProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return desk.notices().currentProperty();
    }

    public ObservableBooleanValue busyProperty() {
        return busy;
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return desk.canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return desk.canRedoProperty();
    }

    /** Whether a client's page is shown. */
    public BooleanBinding onClientPage() {
        return Bindings.createBooleanBinding(
                () -> navigation.place() instanceof ClientPage, navigation.placeProperty());
    }

    /** Whether the file was taken away under the window. */
    public ReadOnlyBooleanProperty goneProperty() {
        return desk.goneProperty();
    }

    /** Where the journal lies. */
    public String file() {
        return words().isolated(desk.file().toString());
    }

    /** Whether the sample is shown, of which nothing is kept. */
    public boolean isSample() {
        return home != null;
    }

    /** From the sample to the user's own journal. */
    public void goHome() {
        if (home != null) {
            home.run();
        }
    }

    /** Whether a form is open over the window. */
    public BooleanBinding formOpen() {
        return navigation.sheetProperty().isNotNull();
    }

    public void writeEntry() {
        navigation.open(new Sheet.WriteEntry(client(), null, null));
    }

    public void addClient() {
        navigation.open(new Sheet.EditClient(null));
    }

    public void addInvoice() {
        String client = client();
        if (client != null) {
            navigation.open(new Sheet.EditInvoice(client, null));
        }
    }

    private @Nullable String client() {
        return navigation.place() instanceof ClientPage page ? page.client() : null;
    }

    public void goToday() {
        navigation.go(new Place.Today());
    }

    public void goMirror() {
        navigation.go(new Place.Mirror());
    }

    public void goLetters() {
        navigation.go(new Place.Letters());
    }

    public void goSettings() {
        navigation.go(new Place.Settings());
    }

    public void goBackups() {
        navigation.go(new Place.Backups());
    }

    /** A part of the client's page that is shown. */
    public void goSection(Section section) {
        String client = client();
        if (client != null) {
            navigation.go(new ClientPage(client, section));
        }
    }

    public void back() {
        navigation.back();
    }

    public void undo() {
        desk.undo();
    }

    public void redo() {
        desk.redo();
    }

    /** Another place has come; what went wrong at the one before has been seen. */
    void arrived() {
        Notice notice = noticeProperty().get();
        if (notice != null && notice.kind() == Notice.Kind.TROUBLE) {
            dismissNotice();
        }
    }

    public void dismissNotice() {
        desk.notices().dismiss();
    }

    public void look() {
        desk.look();
    }

    public void quit() {
        quit.run();
    }
}
