package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.document.Pdf;

import java.nio.file.Path;
import java.util.Optional;

/** Presses and the files that their user chooses. */
public final class Presses {
    private Presses() {}

    /** The user always saves under the proposed name, in one folder. */
    public static Press savingIn(Path folder) {
        return saving((_, name, _) -> Optional.of(folder.resolve(name)));
    }

    /** As {@link #savingIn}, with other programs to hand letters to. */
    public static Press savingIn(Path folder, Outside outside) {
        SaveDialog saving = (_, name, _) -> Optional.of(folder.resolve(name));
        return with(new Dialogs(saving, _ -> Optional.empty()), outside);
    }

    /** As {@link #savingIn(Path)}, done when the test lets it. */
    public static Press savingOn(Work work, Path folder) {
        Press at = savingIn(folder);
        return new Press(work, at.pdf(), at.dialogs(), at.printing(), at.outside());
    }

    static Press saving(SaveDialog saving) {
        return with(new Dialogs(saving, _ -> Optional.empty()), new Neighbours());
    }

    /** The user chooses pictures in this way, and saves nothing. */
    public static Press choosing(PictureDialog pictures) {
        return with(new Dialogs((_, _, _) -> Optional.empty(), pictures), new Neighbours());
    }

    /** The user chooses journals in this way, and saves nothing. */
    public static Press choosingJournal(JournalDialog journals) {
        Dialogs dialogs =
                new Dialogs(
                        (_, _, _) -> Optional.empty(),
                        _ -> Optional.empty(),
                        journals,
                        PrinterDialog.NONE);
        return with(dialogs, new Neighbours());
    }

    /** The user is asked by this dialog before printing. */
    static Press asking(PrinterDialog printers) {
        Dialogs dialogs =
                new Dialogs((_, _, _) -> Optional.empty(), _ -> Optional.empty(), printers);
        return with(dialogs, new Neighbours());
    }

    private static Press with(Dialogs dialogs, Outside outside) {
        return new Press(new InlineWork(), new Pdf(), dialogs, (_, _) -> {}, outside);
    }
}
