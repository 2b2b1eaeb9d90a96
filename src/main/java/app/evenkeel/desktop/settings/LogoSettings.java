package app.evenkeel.desktop.settings;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.PictureDialog;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.document.Picture;
import app.evenkeel.document.PictureRefused;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Stationery;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** The logo of letters and reports. Pictures are read elsewhere, since that takes its time. */
final class LogoSettings {
    private final Desk desk;
    private final Work work;
    private final PictureDialog dialog;
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture =
            new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String kept = "";
    private boolean closed;

    /**
     * @param work where pictures are read
     */
    LogoSettings(Desk desk, Work work, PictureDialog dialog) {
        this.desk = desk;
        this.work = work;
        this.dialog = dialog;
    }

    /** Whether there is a logo. */
    ReadOnlyBooleanProperty thereProperty() {
        return there.getReadOnlyProperty();
    }

    /** The logo, once it is read; null where there is none, or where it cannot be shown. */
    ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** What is wrong with the picture that was chosen last; empty where nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(Owner owner) {
        Stationery stationery = owner.correspondence().stationery();
        String now = stationery.logo();
        if (now.equals(kept)) {
            return;
        }
        kept = now;
        problem.set("");
        picture.set(null);
        there.set(stationery.hasLogo());
        if (stationery.hasLogo()) {
            work.start(
                    () -> Picture.of(Base64.getDecoder().decode(now)),
                    read -> ifStill(now, () -> picture.set(read)),
                    _ -> ifStill(now, () -> problem.set(words().get("settings.logo-damaged"))));
        }
    }

    private void ifStill(String logo, Runnable then) {
        if (logo.equals(kept)) {
            then.run();
        }
    }

    /** Asks for a picture and, if it is one, makes it the logo. */
    void choose() {
        problem.set("");
        try {
            desk.letGo(() -> dialog.which(words().get("settings.logo-which")))
                    .ifPresent(this::take);
        } catch (Refused gone) {
            desk.tell(gone);
        }
    }

    private void take(Path file) {
        work.start(() -> LogoFile.read(file), this::write, trouble -> refuse(file, trouble));
    }

    void remove() {
        problem.set("");
        write("");
    }

    private void write(String logo) {
        desk.writeOwner(
                words().get(logo.isEmpty() ? "settings.logo-removed" : "settings.saved"),
                owner -> StationerySettings.with(owner, s -> s.withLogo(logo)),
                () -> {});
    }

    private void refuse(Path file, Exception trouble) {
        if (!(trouble instanceof IOException)) {
            desk.tell(trouble);
            return;
        }
        String name = words().isolated(String.valueOf(file.getFileName()));
        String sentence = words().get(key(trouble), Map.of("file", name));
        if (closed) {
            desk.notices().trouble(sentence);
        } else {
            problem.set(sentence);
        }
    }

    private static String key(Exception trouble) {
        if (trouble instanceof PictureRefused refused) {
            return switch (refused.why()) {
                case OTHER_FORMAT -> "settings.logo-other-format";
                case TOO_LARGE -> "settings.logo-too-large";
                case UNREADABLE -> "settings.logo-damaged-file";
            };
        }
        return "settings.logo-not-read";
    }

    private Words words() {
        return desk.words();
    }

    /** Whatever is under way still comes to its end. */
    void close() {
        closed = true;
    }
}
