package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.document.Pdf;

import java.nio.file.Path;
import java.util.Optional;

/** Presses whose user always saves under the proposed name, in one folder. */
public final class Presses {
    private Presses() {}

    public static Press savingIn(Path folder) {
        return new Press(
                new InlineWork(),
                new Pdf(),
                (title, name, format) -> Optional.of(folder.resolve(name)));
    }
}
