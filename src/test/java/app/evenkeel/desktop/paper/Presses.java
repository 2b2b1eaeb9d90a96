package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.document.Pdf;

import java.nio.file.Path;
import java.util.Optional;

/** Presses and the files that their user chooses. */
public final class Presses {
    private Presses() {}

    /** The user always saves under the proposed name, in one folder. */
    public static Press savingIn(Path folder) {
        return saving((title, name, format) -> Optional.of(folder.resolve(name)));
    }

    static Press saving(SaveDialog saving) {
        return with(new Dialogs(saving, _ -> Optional.empty()));
    }

    /** The user chooses pictures in this way, and saves nothing. */
    public static Press choosing(PictureDialog pictures) {
        return with(new Dialogs((_, _, _) -> Optional.empty(), pictures));
    }

    private static Press with(Dialogs dialogs) {
        return new Press(new InlineWork(), new Pdf(), dialogs);
    }
}
