package app.evenkeel.desktop.paper;

import javafx.stage.Window;

import java.util.Optional;

/** What asks for files and printers. */
public record Dialogs(
        SaveDialog saving, PictureDialog pictures, JournalDialog journals, PrinterDialog printers) {
    /** Those that ask for no journal. */
    public Dialogs(SaveDialog saving, PictureDialog pictures, PrinterDialog printers) {
        this(saving, pictures, _ -> Optional.empty(), printers);
    }

    /** Those that ask for files alone. */
    public Dialogs(SaveDialog saving, PictureDialog pictures) {
        this(saving, pictures, PrinterDialog.NONE);
    }

    /** The system's own, over a window. */
    public static Dialogs of(Window window) {
        return new Dialogs(
                new FileSaveDialog(window),
                new FilePictureDialog(window),
                new FileJournalDialog(window),
                new SystemPrinterDialog());
    }
}
