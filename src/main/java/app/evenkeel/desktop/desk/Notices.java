package app.evenkeel.desktop.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/** What the user is told, one notice at a time; the newest replaces the one before. */
public final class Notices {
    private final ReadOnlyObjectWrapper<@Nullable Notice> current =
            new ReadOnlyObjectWrapper<>(null);

    public ReadOnlyObjectProperty<@Nullable Notice> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void done(String sentence) {
        show(new Notice(Notice.Kind.DONE, sentence, null));
    }

    public void done(String sentence, Notice.Action action) {
        show(new Notice(Notice.Kind.DONE, sentence, action));
    }

    public void trouble(String sentence) {
        show(new Notice(Notice.Kind.TROUBLE, sentence, null));
    }

    public void show(Notice notice) {
        current.set(notice);
    }

    /** The user has seen it. */
    public void dismiss() {
        current.set(null);
    }
}
