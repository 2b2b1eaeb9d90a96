package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.document.Pdf;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Presses whose user always saves under the proposed name, in one folder, and prints nothing unless
 * the test says so.
 */
public final class Presses {
    private Presses() {}

    public static Press savingIn(Path folder) {
        return saving((_, name, _) -> Optional.of(folder.resolve(name)), new Neighbours());
    }

    public static Press saving(SaveDialog dialog, Outside outside) {
        return new Press(new InlineWork(), new Pdf(), dialog, (_, _) -> {}, outside);
    }
}
