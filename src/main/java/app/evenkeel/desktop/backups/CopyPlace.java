package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.paper.SaveDialog;
import app.evenkeel.journal.Refused;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Where a copy of the journal is to go. */
record CopyPlace(Desk desk, SaveDialog dialog) {
    private static final String JOURNAL = ".db";

    /**
     * Asks, with the journal out of the dialog's way.
     *
     * @param extension with its dot
     * @param then takes the file, unless the user thought better of it
     */
    void ask(String extension, Consumer<Path> then) {
        try {
            String title = desk.words().get("backups.save-title");
            desk.letGo(() -> dialog.file(title, name() + extension, extension)).ifPresent(then);
        } catch (Refused gone) {
            desk.tell(gone);
        }
    }

    private String name() {
        String name = String.valueOf(desk.file().getFileName());
        String stem =
                name.endsWith(JOURNAL) ? name.substring(0, name.length() - JOURNAL.length()) : name;
        return stem + "-" + desk.today();
    }
}
